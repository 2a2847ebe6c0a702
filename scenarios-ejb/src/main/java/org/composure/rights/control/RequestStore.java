package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.rights.DataRequest;
import org.composure.rights.DataRequest.Kind;
import org.composure.rights.DataRequest.Ruling;
import org.composure.rights.entity.StoredRequest;

/** What people asked for. */
@ApplicationScoped
@Transactional
public class RequestStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    void add(StoredRequest request) {
        entities.persist(request);
        entities.flush();
    }

    /** For whoever answers it: a second one waits, and finds it answered. */
    Optional<StoredRequest> toAnswer(long id) {
        return Optional.ofNullable(entities.find(StoredRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean waits(long person, Kind kind) {
        return !entities.createQuery("select r.id from StoredRequest r where r.slot = :slot", Long.class)
                .setParameter("slot", person + " " + kind)
                .getResultList()
                .isEmpty();
    }

    /** The latest first. */
    public List<DataRequest> of(long person, int most) {
        return entities.createQuery(
                        "select r from StoredRequest r where r.person = :person order by r.askedAt desc, r.id desc",
                        StoredRequest.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultStream()
                .map(StoredRequest::view)
                .toList();
    }

    /** Those that wait, the oldest first. */
    List<DataRequest> waiting(int first, int size) {
        return entities.createQuery(
                        "select r from StoredRequest r where r.ruling is null order by r.askedAt, r.id",
                        StoredRequest.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(StoredRequest::view)
                .toList();
    }

    long waiting() {
        return entities.createQuery("select count(r) from StoredRequest r where r.ruling is null", Long.class)
                .getSingleResult();
    }

    /** Whether the person may take their data out at that moment. */
    public boolean isGranted(long person, Instant now) {
        return !entities.createQuery(
                        "select r.id from StoredRequest r where r.person = :person and r.kind = :kind"
                                + " and r.ruling = :granted and r.decidedAt > :since",
                        Long.class)
                .setParameter("person", person)
                .setParameter("kind", Kind.EXPORT)
                .setParameter("granted", Ruling.GRANTED)
                .setParameter("since", now.minus(StoredRequest.OPEN).atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
