package org.composure.certification;

import java.time.Instant;
import java.util.Optional;

/**
 * A certificate as it stands at a moment.
 *
 * @param serial cannot be guessed, as {@code 7K3M-....}
 * @param program its number
 * @param version of the program under which it was issued
 * @param place among those of the person and program, from 1
 * @param by whoever issued it, as they were called then
 * @param completedAt when its evidence was complete
 * @param term its dates, as they were at the moment
 * @param end how it was decided to end; empty if it was not, or not yet
 */
public record CertificateView(
        long number,
        String serial,
        long person,
        long program,
        int version,
        int place,
        Kind kind,
        String by,
        String reason,
        Instant issuedAt,
        Instant completedAt,
        Term term,
        CertificateState state,
        Optional<End> end) {

    /** What it was issued as. Names are stored. */
    public enum Kind {
        FIRST,
        RENEWAL,
        /** In place of one that was lost or held a mistake. */
        REISSUE
    }

    /** How it was decided to end. */
    public record End(CertificateState as, Instant at, String by, String reason) {}
}
