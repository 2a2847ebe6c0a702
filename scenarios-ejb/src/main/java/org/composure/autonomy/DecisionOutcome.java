package org.composure.autonomy;

import java.util.List;

/** What came of deciding about somebody's authority. */
public sealed interface DecisionOutcome {

    /** It was decided so, and is kept. */
    record Decided(DecisionView decision) implements DecisionOutcome {}

    /** Nothing was decided. */
    record Refused(List<Reason> reasons) implements DecisionOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** There is no such person or grant for the actor. */
    record NotFound() implements DecisionOutcome {}

    /** Why not. */
    enum Reason {
        /** Nobody decides about themselves. */
        ONESELF,
        LEVEL_OUT_OF_RANGE,
        /** A limit is more than the level's. */
        LIMIT_TOO_WIDE,
        /** A limit is negative, or finer than a cent or a day. */
        LIMIT_IMPOSSIBLE,
        UNTIL_PAST,
        UNTIL_TOO_FAR,
        REASON_MISSING,
        /** A text is longer than {@link GrantDraft#LONGEST_TEXT}, or holds what cannot be shown. */
        TEXT_UNUSABLE,
        /** It is against the recommendation, and there is not a sentence that says why. */
        JUSTIFICATION_MISSING,
        /** The second supervisor is to be another than the first. */
        SECOND_IS_REVIEWER,
        /** Somebody else was quicker: it waits no longer, or has ended. */
        NO_LONGER_OPEN
    }
}
