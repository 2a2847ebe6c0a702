package org.composure.autonomy;

import java.time.Instant;
import java.util.Map;

/** Until when the certificates hold on which authority rests; asked of whoever keeps certificates, if anybody does (R9). */
public interface CertificateStanding {

    /**
     * When the certificate ends, or ended, on which a grant of such a level rests, as far as that is known at a moment:
     * by person, one question for all. Whoever has a grant that rests on none is missing.
     *
     * @param levels of the grants, 1 to 5, by person
     */
    Map<Long, Instant> ends(Map<Long, Integer> levels, Instant at);
}
