package org.composure.rescoring;

import java.util.List;

/** What came of beginning an impact run, or of adopting one. */
public sealed interface ImpactOutcome {

    record Begun(ImpactView impact) implements ImpactOutcome {}

    record Refused(List<Reason> reasons) implements ImpactOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why not. */
    enum Reason {
        /** Everything was scored under the present rulebook. */
        NOTHING_TO_JUDGE,
        /** One is being worked out or adopted. */
        ANOTHER_RUNS,
        NO_SUCH_IMPACT,
        /** It was not worked out to its end. */
        NOT_READY,
        /** It was worked out under a rulebook that is no longer the present one. */
        OTHER_RULEBOOK,
        ADOPTED_BEFORE,
        REASON_MISSING,
        REASON_TOO_LONG,
        REASON_UNREADABLE
    }
}
