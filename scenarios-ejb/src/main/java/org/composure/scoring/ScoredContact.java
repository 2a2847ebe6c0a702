package org.composure.scoring;

import java.time.Instant;
import java.util.Map;
import org.composure.scenario.Competency;
import org.composure.training.Mode;

/**
 * What a person showed in one contact, as it was last scored.
 *
 * @param scenarioId of the scenario that was played
 * @param failureMode id of the failure mode that the scenario is about
 * @param group id of the failure mode's group in the catalogue
 * @param formMet whether the person had been given this form of the scenario before
 * @param critical whether there was an error that no average heals
 * @param scores 0 to 100 per competency
 */
public record ScoredContact(
        long attempt,
        String scenarioId,
        String failureMode,
        String group,
        Mode mode,
        boolean formMet,
        Instant endedAt,
        boolean passed,
        boolean critical,
        Map<Competency, Integer> scores) {
    public ScoredContact {
        scores = Map.copyOf(scores);
    }

    /** The three scores in one figure, for comparing contacts with each other: their mean, 0 to 100. */
    public double mean() {
        return scores.values().stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
