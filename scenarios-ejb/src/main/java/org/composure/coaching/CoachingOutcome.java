package org.composure.coaching;

/** What came of saying something, or of agreeing on it. */
public sealed interface CoachingOutcome {

    /** It is kept. */
    record Kept() implements CoachingOutcome {}

    record Refused(Reason reason) implements CoachingOutcome {}

    /** Why not. */
    enum Reason {
        /** None that has ended, of somebody whom the actor may coach. */
        NO_SUCH_ATTEMPT,
        NO_SUCH_TURN,
        NO_SUCH_NOTE,
        NO_SUCH_ACTION,
        WORDS_MISSING,
        WORDS_TOO_LONG,
        WORDS_UNREADABLE,
        /** There is as much on it as anybody could read. */
        ENOUGH,
        DAY_MISSING,
        DAY_IN_THE_PAST,
        DAY_TOO_FAR,
        /** The person may say that something is done, and nothing else. */
        NOT_YOURS_TO_SET
    }
}
