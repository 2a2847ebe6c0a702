package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.failure.FailureMode;
import org.composure.library.boundary.Library;
import org.composure.scenario.Competency;
import org.composure.scenario.Scenario;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.ScoredContact;
import org.composure.training.PlayedContact;
import org.composure.training.boundary.Contacts;

/** Puts together what was played and what came of it (R13). */
@ApplicationScoped
public class ShownContacts {

    @Inject
    private Contacts contacts;

    @Inject
    private ScorecardStore scorecards;

    @Inject
    private CriticalErrorStore criticalErrors;

    @Inject
    private ShownStore several;

    @Inject
    private Library library;

    public List<ScoredContact> of(long person, Instant from, Instant before) {
        List<PlayedContact> played = contacts.ended(person, from, before);
        List<Long> attempts = played.stream().map(PlayedContact::attempt).toList();
        Map<Long, ScoreLine> newest = new HashMap<>();
        scorecards
                .ofAttempts(person, attempts)
                .forEach(stored -> newest.putIfAbsent(stored.line().attempt(), stored.line()));
        Set<Long> critical = criticalErrors.since(person, from);
        return played.stream()
                .flatMap(contact -> Stream.ofNullable(newest.get(contact.attempt()))
                        .map(line ->
                                shown(contact, line.passed(), critical.contains(contact.attempt()), line.scores())))
                .toList();
    }

    /** Of each person that has any, the latest first. */
    public Map<Long, List<ScoredContact>> of(Collection<Long> people, Instant from, Instant before) {
        return several.of(people, from, before).stream()
                .collect(Collectors.groupingBy(
                        ShownStore.Line::person,
                        Collectors.mapping(
                                line -> shown(line.contact(), line.passed(), line.critical(), line.scores()),
                                Collectors.toList())));
    }

    private ScoredContact shown(
            PlayedContact contact, boolean passed, boolean critical, Map<Competency, Integer> scores) {
        String mode = library.published(contact.scenarioHash())
                .map(Scenario::failureMode)
                .orElse("");
        String group = library.catalogue().mode(mode).map(FailureMode::group).orElse("");
        return new ScoredContact(
                contact.attempt(),
                contact.scenarioId(),
                mode,
                group,
                contact.mode(),
                contact.formMet(),
                contact.endedAt(),
                passed,
                critical,
                scores);
    }
}
