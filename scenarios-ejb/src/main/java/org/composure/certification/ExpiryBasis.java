package org.composure.certification;

/** From when the validity of a certificate is reckoned. Names are stored. */
public enum ExpiryBasis {
    /** From the day on which its evidence was complete. */
    COMPLETION,
    /** From the expiry of the certificate that it renews, so that renewing early loses nothing; a first one as above. */
    PREVIOUS_EXPIRY,
    /** Until a day of the year that is the same for all. */
    FIXED_DAY
}
