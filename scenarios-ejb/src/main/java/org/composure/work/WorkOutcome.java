package org.composure.work;

/** What came of cancelling work, or of having it gone on with. */
public sealed interface WorkOutcome {

    record Done(WorkView work) implements WorkOutcome {}

    record Refused(Reason reason) implements WorkOutcome {}

    /** Why not. */
    enum Reason {
        /** There is none of that number, or not for the actor. */
        NO_SUCH_WORK,
        /** It has ended: there is nothing to cancel. */
        ENDED,
        /** Only what failed is gone on with. */
        NOT_FAILED
    }
}
