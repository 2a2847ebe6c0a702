package org.composure.certification;

import java.util.List;

/** What came of asking holders to certify anew. */
public sealed interface RecertificationOutcome {

    /**
     * It is opened.
     *
     * @param holders how many it concerns
     */
    record Opened(long holders) implements RecertificationOutcome {}

    record Refused(List<Reason> reasons) implements RecertificationOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    record NotFound() implements RecertificationOutcome {}

    /** Why not. */
    enum Reason {
        NOBODY_CONCERNED,
        /** It concerns others than the impact told. */
        IMPACT_CHANGED,
        DUE_IN_THE_PAST,
        REASON_MISSING,
        TEXT_UNUSABLE
    }
}
