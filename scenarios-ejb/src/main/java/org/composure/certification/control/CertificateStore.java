package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.composure.certification.Term;
import org.composure.certification.entity.Certificate;
import org.composure.certification.entity.Dates;

/** The certificates. */
@ApplicationScoped
@Transactional
public class CertificateStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Of a program, the one that was issued to each of these people last before that moment, or at it. */
    public List<Certificate> last(Collection<Long> people, long program, Instant at) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Certificate c where c.person in :people and c.program = :program"
                                        + " and c.issuedAt <= :at and (c.replacedAt is null or c.replacedAt > :at)",
                                Certificate.class)
                        .setParameter("people", people)
                        .setParameter("program", program)
                        .setParameter("at", at.atOffset(ZoneOffset.UTC))
                        .getResultList();
    }

    public Optional<Certificate> find(long id) {
        return Optional.ofNullable(entities.find(Certificate.class, id));
    }

    public Optional<Certificate> bySerial(String serial) {
        return entities.createQuery("select c from Certificate c where c.serial = :serial", Certificate.class)
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst();
    }

    /** The certificate, for whoever is about to end it: others wait. */
    public Optional<Certificate> toChange(long id) {
        return Optional.ofNullable(entities.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first. */
    public List<Certificate> of(long person, int first, int size) {
        return entities.createQuery(
                        "select c from Certificate c where c.person = :person order by c.issuedAt desc, c.id desc",
                        Certificate.class)
                .setParameter("person", person)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(long person) {
        return entities.createQuery("select count(c) from Certificate c where c.person = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** The programs of which the person was ever issued a certificate. */
    public List<Long> programs(long person) {
        return entities.createQuery("select distinct c.program from Certificate c where c.person = :person", Long.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * Of each of these people and each program, the certificate that was issued last by then, if levels rest on it.
     * Evidence is not read for that: the help desk waits.
     */
    public List<Resting> resting(Collection<Long> people, Instant at) {
        return entities.createQuery(
                        "select c.person, v.restsFrom, c.opensAt, c.expiresAt, c.graceEndsAt, c.recertifyFrom,"
                                + " c.recertifyBy, c.endedAt from Certificate c, ProgramVersion v"
                                + " where c.person in :people and c.issuedAt <= :at and v.program = c.program"
                                + " and v.version = c.version and v.restsFrom is not null"
                                + " and (c.replacedAt is null or c.replacedAt > :at)",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .getResultStream()
                .map(CertificateStore::row)
                .toList();
    }

    private static Resting row(Object[] row) {
        Term issued = new Term(moment(row[2]), moment(row[3]), moment(row[4]));
        Dates dates = new Dates(issued, (OffsetDateTime) row[5], (OffsetDateTime) row[6], (OffsetDateTime) row[7]);
        return new Resting((Long) row[0], (Integer) row[1], dates);
    }

    private static Instant moment(Object stored) {
        return ((OffsetDateTime) stored).toInstant();
    }

    /**
     * Keeps a certificate, and from when on the one before is no longer the last.
     *
     * @throws jakarta.persistence.PersistenceException if one was issued to the person in this very moment elsewhere
     */
    public void add(Certificate certificate) {
        entities.persist(certificate);
        entities.flush();
        entities.createQuery("update Certificate c set c.replacedAt = :at where c.person = :person"
                        + " and c.program = :program and c.place = :place and c.replacedAt is null")
                .setParameter("at", certificate.issuedAt())
                .setParameter("person", certificate.person())
                .setParameter("program", certificate.program())
                .setParameter("place", certificate.place() - 1)
                .executeUpdate();
    }

    /** Writes what was changed, so that queries see it. */
    public void store() {
        entities.flush();
    }

    /** A certificate on which grants from that level on rest. */
    public record Resting(long person, int from, Dates dates) {}
}
