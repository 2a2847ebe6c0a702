package org.composure.certification;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** When certificates end that hold at a moment, if nobody renews them. */
public sealed interface Ending {

    /** What ends at that moment, or before it, is not meant. */
    Instant after(Instant at);

    /** The last moment that is meant. */
    Instant until(Instant at);

    /**
     * From the moment on.
     *
     * @param days of 24 hours, 1 or more
     */
    record Within(int days) implements Ending {

        @Override
        public Instant after(Instant at) {
            return at;
        }

        @Override
        public Instant until(Instant at) {
            return at.plus(Duration.ofDays(days));
        }
    }

    /** With their last day in the month, in UTC. */
    record In(YearMonth month) implements Ending {

        // What holds for the whole of the last day ends when the day after begins.
        @Override
        public Instant after(Instant at) {
            return begin(month);
        }

        @Override
        public Instant until(Instant at) {
            return begin(month.plusMonths(1));
        }

        private static Instant begin(YearMonth month) {
            return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
