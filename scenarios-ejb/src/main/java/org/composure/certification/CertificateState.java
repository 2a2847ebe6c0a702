package org.composure.certification;

/** How a certificate stands at a moment. The first four follow from its dates; two were decided. */
public enum CertificateState {
    VALID,
    /** It holds, and can be renewed. */
    EXPIRING,
    /** It no longer holds, and can still be renewed. */
    IN_GRACE,
    EXPIRED,
    /** Taken back. */
    REVOKED,
    /** Another took its place. */
    SUPERSEDED;

    /** Whether what rests on it holds. */
    public boolean isInForce() {
        return this == VALID || this == EXPIRING;
    }
}
