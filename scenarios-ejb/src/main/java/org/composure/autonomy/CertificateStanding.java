package org.composure.autonomy;

import java.time.Instant;
import java.util.Optional;

/** Whether the certificates hold that authority depends on; asked of whoever keeps certificates, if anybody does (R9). */
public interface CertificateStanding {

    /** Since when the person's certificate has been expired; empty if it holds, or nothing is known of one. */
    Optional<Instant> expiredSince(long person, Instant at);
}
