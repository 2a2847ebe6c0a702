package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.composure.reminders.entity.CalendarAddress;

/** The calendar addresses. */
@ApplicationScoped
@Transactional
public class CalendarStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    Optional<CalendarAddress> of(long person) {
        return Optional.ofNullable(entities.find(CalendarAddress.class, person));
    }

    /** That of the person, for whoever is about to change it: others wait. */
    Optional<CalendarAddress> toChange(long person) {
        return Optional.ofNullable(entities.find(CalendarAddress.class, person, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whose it is. */
    Optional<Long> owner(String hash) {
        return entities.createQuery("select a.person from CalendarAddress a where a.tokenHash = :hash", Long.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /**
     * Keeps an address.
     *
     * @throws jakarta.persistence.PersistenceException if the person has made one in this very moment elsewhere
     */
    void add(CalendarAddress address) {
        entities.persist(address);
        entities.flush();
    }

    void remove(CalendarAddress address) {
        entities.remove(address);
    }
}
