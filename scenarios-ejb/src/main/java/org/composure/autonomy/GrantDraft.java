package org.composure.autonomy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.composure.scenario.Remedy;

/**
 * What a supervisor wants to grant.
 *
 * @param level 1 to 5
 * @param limits the most of each remedy, in its unit; at most the level's, and a remedy that is not named may not be
 *     given at all
 * @param until when it ends
 * @param reason why; at most {@value #LONGEST_TEXT} characters
 * @param justification why against the recommendation; empty if it is not
 */
public record GrantDraft(
        long person, int level, Map<Remedy, BigDecimal> limits, Instant until, String reason, String justification) {

    /** The most characters that a reason and a justification have. */
    public static final int LONGEST_TEXT = 2000;

    public GrantDraft {
        limits = Map.copyOf(limits);
    }
}
