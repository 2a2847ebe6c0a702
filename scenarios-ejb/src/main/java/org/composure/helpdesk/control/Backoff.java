package org.composure.helpdesk.control;

import java.time.Duration;
import java.util.Optional;

/** When a message that was not taken is sent again (R7): some 22 hours lie between the first attempt and the last. */
final class Backoff {

    static final int ATTEMPTS = 10;

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final int FACTOR = 4;
    private static final Duration LONGEST = Duration.ofHours(6);

    private Backoff() {}

    /**
     * How long to wait after an attempt that failed; empty if it was the last.
     *
     * @param attempts how many there were, from 1
     */
    static Optional<Duration> after(int attempts) {
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration wait = FIRST;
        for (int attempt = 1; attempt < attempts && wait.compareTo(LONGEST) < 0; attempt++) {
            wait = wait.multipliedBy(FACTOR);
        }
        return Optional.of(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
