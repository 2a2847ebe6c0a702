package org.composure.autonomy.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a grant lapses because its holder does not practise (R4). */
final class Lapse {

    private final Duration pause;
    private final Practice practice;

    /**
     * The rule for somebody who practises so.
     *
     * @param pause the longest that does not count as giving it up
     */
    Lapse(Duration pause, Practice practice) {
        this.pause = pause;
        this.practice = practice;
    }

    /**
     * When a grant lapses, or lapsed, as far as that is known at a moment. A contact that came too late brings nothing
     * back, so each pause since the start is looked at: that takes a question for each such time that has passed.
     */
    Instant of(Instant start, Instant known) {
        Instant practised = start;
        while (true) {
            Instant lapses = practised.plus(pause);
            boolean inTheFuture = lapses.isAfter(known);
            Optional<Instant> next = practice.latestBetween(practised, inTheFuture ? known : lapses);
            if (next.isEmpty() || inTheFuture) {
                return next.orElse(practised).plus(pause);
            }
            practised = next.get();
        }
    }

    /** When somebody practised. */
    interface Practice {

        /** The latest contact between those moments; empty if there was none. */
        Optional<Instant> latestBetween(Instant after, Instant before);
    }
}
