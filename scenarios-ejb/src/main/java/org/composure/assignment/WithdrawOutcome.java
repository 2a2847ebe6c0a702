package org.composure.assignment;

/** What came of withdrawing an assignment. */
public sealed interface WithdrawOutcome {

    record Withdrawn() implements WithdrawOutcome {}

    record Refused(Reason reason) implements WithdrawOutcome {}

    /** Why not. */
    enum Reason {
        NO_SUCH_ASSIGNMENT,
        WITHDRAWN_BEFORE,
        REASON_MISSING,
        REASON_TOO_LONG,
        REASON_UNREADABLE
    }
}
