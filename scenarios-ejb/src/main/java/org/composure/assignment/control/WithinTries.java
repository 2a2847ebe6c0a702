package org.composure.assignment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.assignment.Progress;
import org.composure.assignment.entity.Assignment;
import org.composure.training.MayBegin;
import org.composure.training.Mode;

/** Closes the assessment of a scenario to whoever has used all the tries that they were given (R5). */
@ApplicationScoped
public class WithinTries implements MayBegin {

    @Inject
    private AssignmentStore assignments;

    @Inject
    private Progresses progresses;

    @Override
    public boolean mayBegin(long person, String scenarioId, Mode mode, Instant at) {
        return mode != Mode.ASSESSMENT || closedUntil(person, scenarioId, at).isEmpty();
    }

    /** Until when no assessment of the scenario can be begun by the person; empty if one can. */
    public Optional<Instant> closedUntil(long person, String scenarioId, Instant now) {
        List<Assignment> holding = assignments.holding(Set.of(person), Set.of(scenarioId), Mode.ASSESSMENT);
        Map<Long, Progress> progress = progresses.of(holding, now);
        boolean another = holding.stream()
                .map(assignment -> progress.get(assignment.id()))
                .anyMatch(found -> found.state().isOpen() && !found.isUsedUp());
        if (another) {
            return Optional.empty();
        }
        return holding.stream()
                .filter(assignment -> progress.get(assignment.id()).isUsedUp())
                .map(assignment -> assignment.conditions().due())
                .filter(due -> !now.isAfter(due))
                .max(Comparator.naturalOrder());
    }
}
