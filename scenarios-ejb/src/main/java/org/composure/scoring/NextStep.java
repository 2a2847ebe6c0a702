package org.composure.scoring;

import org.composure.scenario.Competency;

/**
 * What to practise next.
 *
 * @param competency that scored lowest
 * @param scenarioId one on offer that puts it to the test
 * @param reason why this scenario
 */
public record NextStep(Competency competency, String scenarioId, String title, Reason reason) {

    /** Why this scenario and no other. */
    public enum Reason {
        /** It has not been played to an end. */
        NEW,
        /** It was played and not passed. */
        NOT_PASSED,
        /** All were passed, this one longest ago. */
        LONGEST_AGO
    }
}
