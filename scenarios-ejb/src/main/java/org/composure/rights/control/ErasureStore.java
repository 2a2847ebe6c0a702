package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.rights.entity.StoredErasure;

/** Who was erased, and what had to stay. */
@ApplicationScoped
@Transactional
public class ErasureStore {

    private static final String CERTIFICATES = "select count(*), max(coalesce(ended_at, grace_ends_at))"
            + " from certificate where person_id = ?1 and coalesce(ended_at, grace_ends_at) >= ?2";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public Optional<StoredErasure> find(long person) {
        return Optional.ofNullable(entities.find(StoredErasure.class, person));
    }

    void add(StoredErasure erasure) {
        entities.persist(erasure);
        entities.flush();
    }

    /** Those who were erased and of whom something has stayed for long enough. */
    List<StoredErasure> due(Instant now, int most) {
        return entities.createQuery(
                        "select e from StoredErasure e where e.completedAt is null and e.dueAt <= :now"
                                + " order by e.dueAt, e.person",
                        StoredErasure.class)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList();
    }

    /** Of whose certificates strangers are told nothing. */
    boolean isErasedHolder(String serial) {
        return !entities.createNativeQuery(
                        "select c.id from certificate c join erasure e on e.person_id = c.person_id where c.serial = ?1")
                .setParameter(1, serial)
                .getResultList()
                .isEmpty();
    }

    /**
     * The certificates that have not been kept for long enough.
     *
     * @param since those that ended before then have
     */
    Held held(long person, Instant since) {
        var row = (Object[]) entities.createNativeQuery(CERTIFICATES)
                .setParameter(1, person)
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new Held(
                ((Number) row[0]).longValue(), Optional.ofNullable(row[1]).map(ErasureStore::moment));
    }

    /**
     * Certificates that have to be kept.
     *
     * @param lastEnds when the last of them ends
     */
    record Held(long certificates, Optional<Instant> lastEnds) {}

    long contacts(long person) {
        return ((Number) entities.createNativeQuery("select count(*) from attempt where person_id = ?1")
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue();
    }

    /** As either database's driver hands it over. */
    private static Instant moment(Object column) {
        return column instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
