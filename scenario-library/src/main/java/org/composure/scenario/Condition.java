package org.composure.scenario;

import java.util.Optional;
import java.util.Set;

/**
 * When a customer's line is said or a branch taken. All parts that are given must hold; none given always holds.
 *
 * @param done acts that the agent has performed by now, the reply just given included
 * @param notDone acts that the agent has not performed by now
 * @param overLimit whether the reply just given offers more than the agent may give
 * @param read articles that the agent has opened by now
 */
public record Condition(
        Range anger, Range trust, Set<Act> done, Set<Act> notDone, Optional<Boolean> overLimit, Set<String> read) {

    public static final Condition ALWAYS =
            new Condition(Range.ANY, Range.ANY, Set.of(), Set.of(), Optional.empty(), Set.of());

    public Condition {
        done = Set.copyOf(done);
        notDone = Set.copyOf(notDone);
        read = Set.copyOf(read);
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }
}
