package org.composure.verification;

import java.util.List;

/** What came of a decision about keys. */
public sealed interface KeyOutcome {

    record Decided(KeyView key) implements KeyOutcome {}

    record Refused(List<Reason> reasons) implements KeyOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why not. */
    enum Reason {
        REASON_MISSING,
        REASON_TOO_LONG,
        REASON_UNREADABLE,
        NO_SUCH_KEY,
        /** First another one has to sign. */
        STILL_SIGNS,
        DISTRUSTED_BEFORE,
        /** Somebody else did the same at the same moment. */
        ROTATED_MEANWHILE
    }
}
