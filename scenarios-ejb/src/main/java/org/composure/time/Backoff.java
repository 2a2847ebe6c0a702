package org.composure.time;

import java.time.Duration;
import java.util.Optional;

/**
 * When something that failed is tried again: after a wait that grows, until it is given up.
 *
 * @param first wait
 * @param factor by which each wait is longer than the one before
 * @param longest wait, however often it has failed
 * @param attempts after so many it is given up
 */
public record Backoff(Duration first, int factor, Duration longest, int attempts) {

    /**
     * How long to wait after an attempt that failed; empty if it was the last.
     *
     * @param made how many attempts there were, from 1
     */
    public Optional<Duration> after(int made) {
        if (made >= attempts) {
            return Optional.empty();
        }
        Duration wait = first;
        for (int attempt = 1; attempt < made && wait.compareTo(longest) < 0; attempt++) {
            wait = wait.multipliedBy(factor);
        }
        return Optional.of(wait.compareTo(longest) < 0 ? wait : longest);
    }
}
