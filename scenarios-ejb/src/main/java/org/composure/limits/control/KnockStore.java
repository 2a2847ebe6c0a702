package org.composure.limits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.composure.limits.Door;
import org.composure.limits.entity.Knock;

/** The knocks of late. */
@ApplicationScoped
@Transactional
public class KnockStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    void keep(Knock knock) {
        entities.persist(knock);
    }

    /** When there were knocks from the address since then, the newest first, at most as many as are let through. */
    List<Instant> latest(Door door, String address, Instant since) {
        return entities
                .createQuery(
                        "select k.knockedAt from Knock k where k.door = :door and k.address = :address"
                                + " and k.knockedAt > :since order by k.knockedAt desc",
                        OffsetDateTime.class)
                .setParameter("door", door.name())
                .setParameter("address", address)
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .setMaxResults(door.most())
                .getResultList()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    void forgetBefore(Door door, Instant moment) {
        entities.createQuery("delete from Knock k where k.door = :door and k.knockedAt < :moment")
                .setParameter("door", door.name())
                .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
