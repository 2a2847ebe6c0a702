package org.composure.reporting.control;

import java.time.Duration;
import java.time.Instant;

/** Over which time things are counted (R5). */
final class Period {

    private static final Duration LENGTH = Duration.ofDays(90);

    private Period() {}

    static Instant since(Instant now) {
        return now.minus(LENGTH);
    }
}
