package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.composure.autonomy.entity.AuthorityGrant;

/** The grants. */
@ApplicationScoped
@Transactional
public class GrantStore {

    private static final String WAITING = " from AuthorityGrant g where g.madeAt is null and g.withdrawnAt is null"
            + " and g.endsAt > :now and g.reviewer <> :supervisor and g.person <> :supervisor";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Of the grants that were made to the person, the one that began last before that moment, or at it. */
    public Optional<AuthorityGrant> latest(long person, Instant at) {
        return entities.createQuery(
                        "select g from AuthorityGrant g where g.person = :person and g.startsAt <= :at"
                                + " and g.madeAt is not null order by g.startsAt desc, g.id desc",
                        AuthorityGrant.class)
                .setParameter("person", person)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of the grants that were made to each of these people, the one that began last before that moment, or at it. */
    public List<AuthorityGrant> latest(Collection<Long> people, Instant at) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select g from AuthorityGrant g where g.person in :people and g.startsAt <= :at"
                                        + " and g.madeAt is not null and not exists (select l.id from AuthorityGrant l"
                                        + " where l.person = g.person and l.startsAt <= :at and l.madeAt is not null"
                                        + " and (l.startsAt > g.startsAt or (l.startsAt = g.startsAt and l.id > g.id)))",
                                AuthorityGrant.class)
                        .setParameter("people", people)
                        .setParameter("at", at.atOffset(ZoneOffset.UTC))
                        .getResultList();
    }

    /** What of a person's grants can still be withdrawn, the latest first. */
    public List<AuthorityGrant> open(long person, Instant now, int most) {
        return entities.createQuery(
                        "select g from AuthorityGrant g where g.person = :person and g.withdrawnAt is null"
                                + " and g.endsAt > :now order by g.startsAt desc, g.id desc",
                        AuthorityGrant.class)
                .setParameter("person", person)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList();
    }

    /** The grant, for whoever is about to change it: others wait. */
    public Optional<AuthorityGrant> toChange(long id) {
        return Optional.ofNullable(entities.find(AuthorityGrant.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What waits for a second supervisor who can be this one, the oldest first. */
    public List<AuthorityGrant> waiting(long supervisor, Instant now, int first, int size) {
        return bind(
                        entities.createQuery("select g" + WAITING + " order by g.id", AuthorityGrant.class),
                        supervisor,
                        now)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long countWaiting(long supervisor, Instant now) {
        return bind(entities.createQuery("select count(g)" + WAITING, Long.class), supervisor, now)
                .getSingleResult();
    }

    public void add(AuthorityGrant grant) {
        entities.persist(grant);
        entities.flush();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, long supervisor, Instant now) {
        return query.setParameter("supervisor", supervisor).setParameter("now", now.atOffset(ZoneOffset.UTC));
    }
}
