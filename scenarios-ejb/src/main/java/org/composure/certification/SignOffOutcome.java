package org.composure.certification;

/** What came of signing off. */
public sealed interface SignOffOutcome {

    record Kept(SignOff signOff) implements SignOffOutcome {}

    record Refused(Reason reason) implements SignOffOutcome {}

    /** There is no such person for the actor, or no such program. */
    record NotFound() implements SignOffOutcome {}

    /** Why not. */
    enum Reason {
        /** Nobody signs off for themselves. */
        ONESELF,
        REASON_MISSING,
        TEXT_UNUSABLE
    }
}
