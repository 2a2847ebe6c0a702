package org.composure.certification.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.composure.certification.Requirement;
import org.composure.certification.Requirements;
import org.composure.certification.SignOff;
import org.composure.certification.Verdict;
import org.composure.scenario.Competency;
import org.composure.scoring.ScoredContact;
import org.composure.training.Mode;

/** Holds what a person has shown against what a program asks for (R3). */
public final class Evaluation {

    /** In place of a figure where there is nothing to count. */
    private static final int NONE = -1;

    /** The better is worth more; of equal ones the later. */
    private static final Comparator<ScoredContact> WORTH =
            Comparator.comparingDouble(ScoredContact::mean).thenComparing(ScoredContact::endedAt);

    private final Requirements asked;
    private final Facts facts;

    /** Those by which scenarios and failure modes are met. */
    private final Map<Long, ScoredContact> counting = new LinkedHashMap<>();

    private Evaluation(Requirements asked, Facts facts) {
        this.asked = asked;
        this.facts = facts;
    }

    /** Of each requirement whether it is met. */
    public static List<Verdict> of(Requirements asked, Facts facts) {
        return new Evaluation(asked, facts).verdicts();
    }

    private List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        new TreeSet<>(asked.scenarios())
                .forEach(id -> verdicts.add(item(Requirement.SCENARIO, id, ScoredContact::scenarioId)));
        new TreeSet<>(asked.failureModes())
                .forEach(id -> verdicts.add(item(Requirement.FAILURE_MODE, id, ScoredContact::failureMode)));
        if (asked.unseenForms() > 0) {
            verdicts.add(unseenForms());
        }
        if (!asked.minimum().isEmpty()) {
            verdicts.add(scores());
        }
        if (asked.daysWithoutCritical() > 0) {
            verdicts.add(noCriticalError());
        }
        if (asked.signOff()) {
            verdicts.add(signOff());
        }
        if (asked.level() > 1) {
            verdicts.add(level());
        }
        return verdicts;
    }

    private Verdict item(Requirement requirement, String id, Function<ScoredContact, String> what) {
        Optional<ScoredContact> best =
                eligible().filter(contact -> what.apply(contact).equals(id)).max(WORTH);
        best.ifPresent(contact -> counting.put(contact.attempt(), contact));
        return new Verdict(
                requirement,
                id,
                best.isPresent(),
                List.of(best.map(contact -> (int) contact.mean()).orElse(NONE)),
                best.stream().map(ScoredContact::attempt).toList(),
                best.map(ScoredContact::endedAt));
    }

    private Verdict unseenForms() {
        List<ScoredContact> unseen = facts.passed()
                .filter(Evaluation::isAssessed)
                .filter(Predicate.not(ScoredContact::formMet))
                .sorted(Comparator.comparing(ScoredContact::endedAt))
                .limit(asked.unseenForms())
                .toList();
        boolean met = unseen.size() >= asked.unseenForms();
        unseen.forEach(contact -> counting.putIfAbsent(contact.attempt(), contact));
        return new Verdict(
                Requirement.UNSEEN_FORMS,
                "",
                met,
                List.of(unseen.size(), asked.unseenForms()),
                unseen.stream().map(ScoredContact::attempt).toList(),
                met ? Optional.of(unseen.get(unseen.size() - 1).endedAt()) : Optional.empty());
    }

    private Verdict scores() {
        List<Integer> figures = new ArrayList<>();
        boolean met = !counting.isEmpty();
        for (Competency competency : Competency.values()) {
            int found = (int) counting.values().stream()
                    .mapToInt(contact -> contact.scores().getOrDefault(competency, 0))
                    .average()
                    .orElse(0);
            int least = asked.minimum().getOrDefault(competency, 0);
            met &= found >= least;
            figures.addAll(List.of(found, least));
        }
        return new Verdict(Requirement.SCORES, "", met, figures, List.copyOf(counting.keySet()), Optional.empty());
    }

    private Verdict noCriticalError() {
        int found = facts.contacts().stream()
                .filter(ScoredContact::critical)
                .map(ScoredContact::endedAt)
                .max(Comparator.naturalOrder())
                .map(last -> (int) Duration.between(last, facts.at()).toDays())
                .orElse(NONE);
        boolean met = found == NONE || found >= asked.daysWithoutCritical();
        return plain(Requirement.NO_CRITICAL_ERROR, met, found, asked.daysWithoutCritical());
    }

    private Verdict signOff() {
        Optional<SignOff> word = facts.word();
        boolean signed =
                word.filter(said -> said.ruling() == SignOff.Ruling.SIGNED).isPresent();
        int figure = word.isEmpty() ? 0 : signed ? 1 : 2;
        Optional<Instant> since = signed ? word.map(SignOff::at) : Optional.empty();
        return new Verdict(Requirement.SIGN_OFF, "", signed, List.of(figure), List.of(), since);
    }

    private Verdict level() {
        return plain(Requirement.LEVEL, facts.level() >= asked.level(), facts.level(), asked.level());
    }

    private static Verdict plain(Requirement requirement, boolean met, Integer... figures) {
        return new Verdict(requirement, "", met, Arrays.asList(figures), List.of(), Optional.empty());
    }

    private Stream<ScoredContact> eligible() {
        return facts.passed().filter(contact -> !asked.assessed() || isAssessed(contact));
    }

    private static boolean isAssessed(ScoredContact contact) {
        return contact.mode() == Mode.ASSESSMENT;
    }
}
