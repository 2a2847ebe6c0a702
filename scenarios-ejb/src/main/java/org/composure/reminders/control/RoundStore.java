package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.composure.reminders.entity.ReminderRound;

/** Which node looks next who is to be reminded. */
@ApplicationScoped
@Transactional
public class RoundStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /**
     * Takes the round, if one is due and no other node has taken it.
     *
     * @param until for how long there is no other
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean claim(Instant now, Duration until) {
        return entities.createQuery("update ReminderRound r set r.nextAt = :next, r.lookedAt = :now"
                                + " where r.id = :only and r.nextAt <= :now")
                        .setParameter("next", now.plus(until).atOffset(ZoneOffset.UTC))
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .setParameter("only", ReminderRound.ONLY)
                        .executeUpdate()
                == 1;
    }

    public Optional<Instant> lookedAt() {
        return entities.find(ReminderRound.class, ReminderRound.ONLY).lookedAt();
    }
}
