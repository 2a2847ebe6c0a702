package org.composure.training;

import java.time.Instant;

/**
 * An attempt as something that a person has tried.
 *
 * @param open whether it goes on
 * @param lapsed whether it was an assessment that was left for too long: over, unfinished, not passed
 */
public record Try(
        long attempt,
        long person,
        String scenarioId,
        String title,
        Mode mode,
        Instant startedAt,
        boolean open,
        boolean lapsed) {

    /** Whether it was played to its ending. */
    public boolean ended() {
        return !open && !lapsed;
    }
}
