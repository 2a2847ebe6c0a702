package org.composure.assignment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.assignment.Conditions;
import org.composure.assignment.Progress;
import org.composure.assignment.Trial;
import org.composure.assignment.entity.Assignment;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.boundary.Results;
import org.composure.training.Try;
import org.composure.training.boundary.Tries;

/** Finds how assignments stand, in two statements however many they are (R3). */
@ApplicationScoped
public class Progresses {

    @Inject
    private Tries tries;

    @Inject
    private Results results;

    /** How each of them stands, by its id. */
    Map<Long, Progress> of(List<Assignment> assignments, Instant now) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        Map<Played, List<Trial>> trials = trials(assignments);
        Map<Long, Progress> found = new HashMap<>();
        assignments.forEach(assignment -> found.put(
                assignment.id(),
                Progress.of(
                        assignment.conditions(),
                        assignment.withdrawnAt(),
                        trials.getOrDefault(new Played(assignment.person(), assignment.scenarioId()), List.of()),
                        now)));
        return found;
    }

    Progress of(Assignment assignment, Instant now) {
        return of(List.of(assignment), now).get(assignment.id());
    }

    private Map<Played, List<Trial>> trials(List<Assignment> assignments) {
        Set<Long> people = assignments.stream().map(Assignment::person).collect(Collectors.toSet());
        Set<String> scenarios = assignments.stream().map(Assignment::scenarioId).collect(Collectors.toSet());
        Instant since = assignments.stream()
                .map(Assignment::conditions)
                .map(Conditions::madeAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Try> begun = tries.begunSince(people, scenarios, since);
        Map<Long, ScoreLine> scores = results.latest(
                begun.stream().filter(Try::ended).map(Try::attempt).toList());
        return begun.stream()
                .map(made -> new Trial(made, Optional.ofNullable(scores.get(made.attempt()))))
                .collect(Collectors.groupingBy(
                        trial -> new Played(trial.made().person(), trial.made().scenarioId())));
    }

    private record Played(long person, String scenarioId) {}
}
