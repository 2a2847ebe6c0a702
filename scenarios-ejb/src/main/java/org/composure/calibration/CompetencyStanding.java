package org.composure.calibration;

import java.util.OptionalDouble;
import org.composure.scenario.Competency;

/**
 * How far a competency is judged alike.
 *
 * @param amongRaters mean kappa of all pairs of raters; empty where it says nothing
 * @param pairs how many times two raters rated the same contact: what that rests on
 * @param withRules mean kappa of each rater with the rules; empty where it says nothing
 * @param ratings what that rests on
 * @param gap by how much raters rate higher than the rules on average, on the rating scale; empty without ratings
 */
public record CompetencyStanding(
        Competency competency,
        OptionalDouble amongRaters,
        int pairs,
        OptionalDouble withRules,
        int ratings,
        OptionalDouble gap,
        Calibrated calibrated) {

    /** Whether agreement is what is asked for. */
    public enum Calibrated {
        YES,
        NO,
        /** Too few ratings, or nothing in them that kappa could tell from chance. */
        UNKNOWN
    }
}
