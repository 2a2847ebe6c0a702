package org.composure.scoring;

import java.time.Instant;
import java.util.Map;
import org.composure.scenario.Competency;

/**
 * The scores of one attempt, for lists.
 *
 * @param scores 0 to 100 per competency
 */
public record ScoreLine(
        long attempt, String scenarioId, Instant scoredAt, boolean passed, Map<Competency, Integer> scores) {
    public ScoreLine {
        scores = Map.copyOf(scores);
    }
}
