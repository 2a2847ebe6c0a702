package org.composure.certification.entity;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.composure.certification.Term;

/**
 * The dates of a certificate as stored.
 *
 * @param issued as they were at the issue
 * @param recertifyFrom since when it is to be renewed sooner; null if it is not
 * @param recertifyBy when it ends then; null likewise
 * @param ended when it was decided to end; null if it was not
 */
public record Dates(Term issued, OffsetDateTime recertifyFrom, OffsetDateTime recertifyBy, OffsetDateTime ended) {

    /** As they were known at a moment. */
    public Term term(Instant at) {
        return recertifyFrom == null || at.isBefore(recertifyFrom.toInstant())
                ? issued
                : issued.cut(recertifyFrom.toInstant(), recertifyBy.toInstant());
    }

    /** Whether it had been decided by that moment that it ends. */
    public boolean isEnded(Instant at) {
        return ended != null && !at.isBefore(ended.toInstant());
    }

    /** When what rests on the certificate ceases, or ceased, as far as that is known at a moment. */
    public Instant holdsUntil(Instant at) {
        Instant expires = term(at).expires();
        return isEnded(at) && ended.toInstant().isBefore(expires) ? ended.toInstant() : expires;
    }
}
