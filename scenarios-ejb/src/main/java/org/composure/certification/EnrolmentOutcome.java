package org.composure.certification;

import java.util.List;

/** What came of enrolling, or of withdrawing it. */
public sealed interface EnrolmentOutcome {

    record Kept(EnrolmentView enrolment) implements EnrolmentOutcome {}

    record Refused(List<Reason> reasons) implements EnrolmentOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    record NotFound() implements EnrolmentOutcome {}

    /** Why not. */
    enum Reason {
        /** There is nobody of that number with an open account. */
        NO_SUCH_PERSON,
        NO_SUCH_TEAM,
        /** Nobody is enrolled in it any more. */
        PROGRAM_CLOSED,
        DUE_IN_THE_PAST,
        DUE_TOO_FAR,
        /** The same are enrolled already. */
        ENROLLED_BEFORE,
        WITHDRAWN_BEFORE,
        REASON_MISSING,
        TEXT_UNUSABLE
    }
}
