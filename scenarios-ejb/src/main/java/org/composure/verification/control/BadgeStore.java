package org.composure.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Optional;
import org.composure.credential.badge.StatusList;
import org.composure.verification.entity.HouseKey;
import org.composure.verification.entity.IssuedBadge;
import org.composure.verification.entity.RevocationList;

/** The badges that were signed, and the lists of the revoked among them. */
@ApplicationScoped
@Transactional
public class BadgeStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    void add(RevocationList list) {
        entities.persist(list);
    }

    void add(IssuedBadge badge) {
        entities.persist(badge);
        entities.flush();
    }

    Optional<RevocationList> list(long id) {
        return Optional.ofNullable(entities.find(RevocationList.class, id));
    }

    /** The list of that key that was begun last. */
    Optional<RevocationList> newestList(HouseKey key) {
        return entities.createQuery(
                        "select l from RevocationList l where l.keyId = :key order by l.id desc", RevocationList.class)
                .setParameter("key", key.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The badge that the key signed for that certificate. */
    Optional<IssuedBadge> badge(String serial, HouseKey key) {
        return entities.createQuery(
                        "select b from IssuedBadge b, RevocationList l"
                                + " where b.serial = :serial and l.id = b.listId and l.keyId = :key order by b.id",
                        IssuedBadge.class)
                .setParameter("serial", serial)
                .setParameter("key", key.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean isTaken(RevocationList list, int place) {
        return !entities.createQuery(
                        "select b.id from IssuedBadge b where b.listId = :list and b.place = :place", Long.class)
                .setParameter("list", list.id())
                .setParameter("place", place)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Of every key. */
    public void revoke(String serial, Instant now) {
        entities.createQuery(
                        "update IssuedBadge b set b.revokedAt = :now where b.serial = :serial and b.revokedAt is null")
                .setParameter("serial", serial)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    BitSet revoked(RevocationList list) {
        var places = new BitSet(StatusList.SIZE);
        entities.createQuery(
                        "select b.place from IssuedBadge b where b.listId = :list and b.revokedAt is not null",
                        Integer.class)
                .setParameter("list", list.id())
                .setMaxResults(StatusList.SIZE)
                .getResultList()
                .forEach(places::set);
        return places;
    }
}
