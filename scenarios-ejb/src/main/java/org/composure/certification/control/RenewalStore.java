package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.composure.certification.Renewal;
import org.composure.certification.Term;
import org.composure.certification.entity.Dates;

/** The certificates that are to be renewed some day. What they rest on is not read for that. */
@ApplicationScoped
@Transactional
public class RenewalStore {

    private static final String LAST = "select c.id, c.person, v.title, c.issuedAt, c.opensAt, c.expiresAt,"
            + " c.graceEndsAt, c.recertifyFrom, c.recertifyBy from Certificate c, ProgramVersion v"
            + " where v.program = c.program and v.version = c.version"
            + " and c.issuedAt <= :at and (c.endedAt is null or c.endedAt > :at)"
            + " and not exists (select l.id from Certificate l where l.person = c.person"
            + " and l.program = c.program and l.issuedAt <= :at and l.place > c.place)";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public List<Renewal> among(Collection<Long> certificates, Instant at) {
        return certificates.isEmpty()
                ? List.of()
                : rows(
                        entities.createQuery(LAST + " and c.id in :ids", Object[].class)
                                .setParameter("ids", certificates),
                        at);
    }

    /** By the day on which they expire. */
    public List<Renewal> of(long person, Instant at) {
        String ofOne = LAST + " and c.person = :person order by c.expiresAt, c.id";
        return rows(entities.createQuery(ofOne, Object[].class).setParameter("person", person), at);
    }

    private static List<Renewal> rows(TypedQuery<Object[]> query, Instant at) {
        return query.setParameter("at", at.atOffset(ZoneOffset.UTC)).getResultList().stream()
                .map(row -> renewal(row, at))
                .toList();
    }

    private static Renewal renewal(Object[] row, Instant at) {
        Term issued = new Term(moment(row[4]), moment(row[5]), moment(row[6]));
        Dates dates = new Dates(issued, (OffsetDateTime) row[7], (OffsetDateTime) row[8], null);
        return new Renewal((Long) row[0], (Long) row[1], (String) row[2], moment(row[3]), dates.term(at));
    }

    private static Instant moment(Object stored) {
        return ((OffsetDateTime) stored).toInstant();
    }
}
