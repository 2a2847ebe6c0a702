package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.certification.Cause;
import org.composure.certification.Trigger;
import org.composure.judge.Rulebook;
import org.composure.library.ScenarioCard;
import org.composure.library.boundary.Library;
import org.composure.scenario.Scenario;

/** Finds what has a new version since certificates were issued (R11). */
@ApplicationScoped
@Transactional
public class Triggers {

    @Inject
    private ConcernedStore concerned;

    @Inject
    private Library library;

    /** Empty of what is no longer on offer: nobody can certify anew with it. */
    Optional<String> present(Cause cause) {
        return cause instanceof Cause.ScenarioChanged changed
                ? library.onOffer(changed.scenarioId()).map(Scenario::hash)
                : Optional.of(Rulebook.shipped().version());
    }

    /** Everything that concerns somebody, the rulebook first, then scenarios by id. */
    public List<Trigger> of(long program, Instant now) {
        List<Trigger> found = new ArrayList<>();
        Cause rules = new Cause.RulebookChanged();
        long holders = concerned.count(program, rules, present(rules).orElseThrow(), now);
        if (holders > 0) {
            found.add(new Trigger(rules, holders));
        }
        concerned.concerned(program, changed(program, now), now).entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(each -> new Trigger(new Cause.ScenarioChanged(each.getKey()), each.getValue()))
                .forEach(found::add);
        return found;
    }

    /** The present versions of scenarios of which certificates rest on others, by id. */
    private Map<String, String> changed(long program, Instant now) {
        Map<String, List<String>> rested = concerned.versions(program, now);
        return library.cards().stream()
                .filter(card -> rested.getOrDefault(card.id(), List.of()).stream()
                        .anyMatch(version -> !version.equals(card.hash())))
                .collect(Collectors.toMap(ScenarioCard::id, ScenarioCard::hash));
    }
}
