package org.composure.rights;

/** What came of asking for one's data, or of answering. */
public sealed interface RequestOutcome {

    record Done(DataRequest request) implements RequestOutcome {}

    record Refused(Reason reason) implements RequestOutcome {}

    /** There is no such request. */
    record NotFound() implements RequestOutcome {}

    /** Why not. */
    enum Reason {
        /** The same is asked for already, and waits. */
        WAITS_ALREADY,
        /** Nobody answers their own request. */
        ONESELF,
        ALREADY_DECIDED,
        /** An erasure is granted by erasing. */
        ERASE_INSTEAD,
        ANSWER_MISSING,
        TEXT_UNUSABLE
    }
}
