package org.composure.certification;

import java.util.List;

/** What came of issuing or ending a certificate. */
public sealed interface CertificateOutcome {

    /** It is decided so, and kept. */
    record Decided(CertificateView certificate) implements CertificateOutcome {}

    record Refused(List<Reason> reasons) implements CertificateOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** There is no such person, program or certificate for the actor. */
    record NotFound() implements CertificateOutcome {}

    /** Why not. */
    enum Reason {
        /** Nobody certifies themselves, or decides about their own certificate. */
        ONESELF,
        ACCOUNT_CLOSED,
        /** A requirement is not met. */
        REQUIREMENT_MISSING,
        /** They hold one, and its renewal window is not open. */
        HELD,
        /** By the day on which its evidence was complete it would have expired already. */
        WOULD_BE_EXPIRED,
        /** It is not what was laid out before. */
        EVIDENCE_CHANGED,
        REASON_MISSING,
        TEXT_UNUSABLE,
        /** It was revoked or superseded before, or is no longer in force. */
        NO_LONGER_OPEN
    }
}
