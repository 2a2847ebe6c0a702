package org.composure.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The level of autonomy that somebody has.
 *
 * @param level 1 to 5
 * @param until when it lapses or expires if nothing happens before; empty if it does not
 */
public record LevelInForce(int level, Optional<Instant> until) {

    /** How many full days are left; none on the last, empty if it does not end. */
    public Optional<Long> daysLeft(Instant now) {
        return until.map(end -> Math.max(0, Duration.between(now, end).toDays()));
    }
}
