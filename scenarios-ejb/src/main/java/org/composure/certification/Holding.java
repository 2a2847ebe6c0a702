package org.composure.certification;

/**
 * How people stand with a program at a moment, as they are counted and looked for: each of whom it is about in one of the
 * last six, and in one of the first two, which gather them.
 */
public enum Holding {
    /** Valid or expiring. */
    CERTIFIED,
    /** Anything else. */
    UNCERTIFIED,
    VALID,
    EXPIRING,
    IN_GRACE,
    EXPIRED,
    REVOKED,
    /** Enrolled, and never issued a certificate. */
    NEVER;

    /** Whether it stands for several others. */
    public boolean gathers() {
        return this == CERTIFIED || this == UNCERTIFIED;
    }
}
