package org.composure.certification;

import java.time.Duration;
import java.time.Instant;

/**
 * The dates of a certificate.
 *
 * @param opens from when on it can be renewed
 * @param expires from when on it no longer holds
 * @param graceEnds until when it can be renewed
 */
public record Term(Instant opens, Instant expires, Instant graceEnds) {

    /** How a certificate stands by its dates alone. */
    public CertificateState state(Instant at) {
        if (at.isBefore(opens)) {
            return CertificateState.VALID;
        }
        if (at.isBefore(expires)) {
            return CertificateState.EXPIRING;
        }
        return at.isBefore(graceEnds) ? CertificateState.IN_GRACE : CertificateState.EXPIRED;
    }

    /** Whether it can be renewed. */
    public boolean isOpen(Instant at) {
        return !at.isBefore(opens) && at.isBefore(graceEnds);
    }

    /** Open from that moment on and over at the other at the latest, with as long a grace. */
    public Term cut(Instant from, Instant by) {
        Duration grace = Duration.between(expires, graceEnds);
        Instant end = by.isBefore(expires) ? by : expires;
        return new Term(from.isBefore(opens) ? from : opens, end, end.plus(grace));
    }
}
