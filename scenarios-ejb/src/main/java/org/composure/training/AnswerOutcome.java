package org.composure.training;

/** What came of answering a turn. */
public sealed interface AnswerOutcome {

    /**
     * The turn is stored.
     *
     * @param repeated whether it had been stored already, by the same token
     */
    record Stored(AttemptView attempt, boolean repeated) implements AnswerOutcome {}

    /** The turn was answered otherwise, or is not yet to be answered: this is where the attempt stands. */
    record Elsewhere(AttemptView attempt) implements AnswerOutcome {}

    /** The reply is not on offer at this turn. */
    record NotOnOffer(AttemptView attempt) implements AnswerOutcome {}

    /** It was an assessment, left for longer than one sitting allows: nothing can be answered any more. */
    record Lapsed(AttemptView attempt) implements AnswerOutcome {}

    /** The actor has no such attempt. */
    record NoSuchAttempt() implements AnswerOutcome {}
}
