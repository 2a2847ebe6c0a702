package org.composure.scoring;

import java.util.List;

/** What came of disputing a finding, or of deciding a dispute. */
public sealed interface DisputeOutcome {

    record Done(DisputeView dispute) implements DisputeOutcome {}

    record Refused(List<Reason> reasons) implements DisputeOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why not. */
    enum Reason {
        /** The actor has no such finding. */
        NO_SUCH_FINDING,
        /** The finding speaks for the person: there is nothing to gain. */
        IN_FAVOUR,
        ALREADY_DISPUTED,
        /** Nobody of the actor's team has such a dispute. */
        NO_SUCH_DISPUTE,
        /** Nobody decides about themselves. */
        OWN_DISPUTE,
        ALREADY_DECIDED,
        RULING_MISSING,
        COMMENT_TOO_SHORT,
        COMMENT_TOO_LONG,
        COMMENT_UNREADABLE
    }
}
