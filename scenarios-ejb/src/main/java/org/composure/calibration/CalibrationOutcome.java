package org.composure.calibration;

/** What came of opening a round, or of rating in one. */
public sealed interface CalibrationOutcome {

    record Done() implements CalibrationOutcome {}

    record Refused(Reason reason) implements CalibrationOutcome {}

    /** Why not. */
    enum Reason {
        /** Another round was opened since. */
        ROUND_CHANGED,
        /** There are fewer ended contacts than asked for. */
        TOO_FEW_CONTACTS,
        NO_SUCH_TRANSCRIPT,
        ALREADY_RATED,
        /** What the rules found is told after the rating. */
        NOT_RATED,
        /** Whether one would have found it was said before. */
        ALREADY_RECALLED
    }
}
