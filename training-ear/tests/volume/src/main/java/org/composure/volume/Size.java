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
    private static final int ATTEMPTS_OF_AN_ENTRY = 5;

    static Size full(Instant until) {
        return new Size(ALL, TEAMS, TRAINEES, until);
    }

    /** So many attempts, and people in proportion. */
    static Size trial(int attempts, Instant until) {
        return new Size(attempts, Math.max(2, (int) ((long) TEAMS * attempts / ALL)), TRAINEES, until);
    }

    /** Whether it is all that the figures are told of. */
    boolean isFull() {
        return attempts == ALL;
    }

    /** When the attempt of that number, from 0, was begun. */
    Instant begun(int number) {
        return until.minus(SPAN).plusSeconds((long) ((double) number / attempts * SPAN.toSeconds()));
    }

    int journalEntries() {
        return attempts / ATTEMPTS_OF_AN_ENTRY;
    }

    int trainees() {
        return teams * traineesOfEach;
    }

    int people() {
        return teams + trainees();
    }
}
