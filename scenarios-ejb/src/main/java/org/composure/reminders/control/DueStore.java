package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.composure.reminders.control.Steps.Span;

/** The certificates of which it was not yet written down whom to remind. */
@ApplicationScoped
@Transactional
public class DueStore {

    private static final String UNTOLD = "select c.id from certificate c join person p on p.id = c.person_id"
            + " where p.active = true and c.issued_at <= ?1 and (c.ended_at is null or c.ended_at > ?1) and c.id > ?2"
            + " and ((c.expires_at > ?3 and c.expires_at <= ?4) or (c.recertify_by > ?3 and c.recertify_by <= ?4))"
            + " and not exists (select 1 from reminder r where r.certificate_id = c.id"
            + " and r.person_id = c.person_id and r.days <= ?5) order by c.id";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /**
     * Those that expire within the span and of whose step, or a later one, the holder has no reminder; in the order of
     * their numbers. Some of them may have no such step: their own dates say so.
     *
     * @param after only with higher numbers
     */
    @SuppressWarnings("unchecked") // What a native query selects has no type.
    public List<Long> page(Span span, long after, int size, Instant now) {
        List<Number> found = entities.createNativeQuery(UNTOLD)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, after)
                .setParameter(3, span.after().atOffset(ZoneOffset.UTC))
                .setParameter(4, span.until().atOffset(ZoneOffset.UTC))
                .setParameter(5, span.day())
                .setMaxResults(size)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }
}
