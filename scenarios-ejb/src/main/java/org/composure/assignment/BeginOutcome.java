package org.composure.assignment;

/** What came of beginning what is assigned. */
public sealed interface BeginOutcome {

    /** The attempt to play: begun now, or going on. */
    record Begun(long attempt) implements BeginOutcome {}

    /** The person has the contact open in the other mode, and has to finish that attempt first. */
    record OpenOtherwise(long attempt) implements BeginOutcome {}

    record Refused(Reason reason) implements BeginOutcome {}

    /** Why not. */
    enum Reason {
        NO_SUCH_ASSIGNMENT,
        WITHDRAWN,
        NO_TRIES_LEFT,
        NOT_ON_OFFER
    }
}
