package org.composure.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.composure.training.Try;

/**
 * How an assignment stands at a moment: derived anew whenever somebody asks (R3, R4).
 *
 * @param begun how many tries were begun that count
 * @param left how many can still be begun; empty for as many as one likes
 * @param open the try that goes on
 * @param counting the try that counts so far
 */
public record Progress(State state, int begun, OptionalInt left, Optional<Long> open, Optional<Trial> counting) {

    /**
     * How it stands.
     *
     * @param begun what the person began of the scenario in the mode, in the order of its start
     * @param withdrawnAt empty if it holds
     */
    public static Progress of(Conditions conditions, Optional<Instant> withdrawnAt, List<Trial> begun, Instant now) {
        List<Trial> tries = begun.stream()
                .filter(trial -> fits(conditions, withdrawnAt, trial.made()))
                .limit(conditions.tries().orElse(Integer.MAX_VALUE))
                .toList();
        OptionalInt left = conditions.tries().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(conditions.tries().getAsInt() - tries.size());
        Optional<Trial> counting = conditions.counting().among(tries);
        return new Progress(
                withdrawnAt.isPresent() ? State.WITHDRAWN : state(conditions, tries, counting, now),
                tries.size(),
                left,
                tries.stream()
                        .map(Trial::made)
                        .filter(Try::open)
                        .map(Try::attempt)
                        .findFirst(),
                counting);
    }

    private static boolean fits(Conditions conditions, Optional<Instant> withdrawnAt, Try made) {
        return made.mode() == conditions.mode()
                && !made.startedAt().isBefore(conditions.madeAt())
                && withdrawnAt.map(end -> made.startedAt().isBefore(end)).orElse(true);
    }

    private static State state(Conditions conditions, List<Trial> tries, Optional<Trial> counting, Instant now) {
        if (counting.filter(Trial::passed).isPresent()) {
            return State.PASSED;
        }
        if (counting.isPresent() && isFinal(conditions, tries)) {
            return State.NOT_PASSED;
        }
        if (now.isAfter(conditions.due())) {
            return State.OVERDUE;
        }
        return tries.isEmpty() ? State.NOT_BEGUN : State.GOING_ON;
    }

    private static boolean isFinal(Conditions conditions, List<Trial> tries) {
        boolean allOver =
                tries.size() == conditions.tries().orElse(-1) && tries.stream().allMatch(Trial::isOver);
        return allOver || conditions.counting() == Counting.FIRST;
    }

    /** Whether all tries are used. */
    public boolean isUsedUp() {
        return left.isPresent() && left.getAsInt() == 0;
    }
}
