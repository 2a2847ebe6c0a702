package org.composure.volume;

import java.time.Duration;
import java.time.Instant;

/**
 * How much there is of everything.
 *
 * @param until when the last attempt was begun
 */
record Size(int attempts, int teams, int traineesOfEach, Instant until) {

    static final Duration SPAN = Duration.ofDays(730);

    private static final int ALL = 1_000_000;
    private static final int TEAMS = 200;
    private static final int TRAINEES = 24;

    static Size full(Instant until) {
        return new Size(ALL, TEAMS, TRAINEES, until);
    }

    /** So many attempts, and people in proportion. */
    static Size trial(int attempts, Instant until) {
        return new Size(attempts, Math.max(2, (int) ((long) TEAMS * attempts / ALL)), TRAINEES, until);
    }

    int trainees() {
        return teams * traineesOfEach;
    }

    int people() {
        return teams + trainees();
    }
}
