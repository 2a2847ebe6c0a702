package org.composure.training;

import org.composure.scenario.Act;

/** What came of asking for a hint. */
public sealed interface HintOutcome {

    /** The act is missing at this turn, and that it was asked for is recorded. */
    record Given(Act act) implements HintOutcome {}

    record Refused(Reason reason) implements HintOutcome {}

    /** Why not. */
    enum Reason {
        NO_SUCH_ATTEMPT,
        /** There are no hints in an assessment. */
        ASSESSED,
        ENDED,
        /** Nothing that can be said here helps. */
        NOTHING_MISSING
    }
}
