package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.composure.reminders.ReminderState;
import org.composure.reminders.entity.Reminder;

/** Who is or was to be reminded of what (R3). */
@ApplicationScoped
@Transactional
public class ReminderStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(Reminder reminder) {
        entities.persist(reminder);
    }

    /** All of these certificates. */
    public List<Reminder> of(Collection<Long> certificates) {
        return certificates.isEmpty()
                ? List.of()
                : entities.createQuery("select r from Reminder r where r.certificate in :ids", Reminder.class)
                        .setParameter("ids", certificates)
                        .getResultList();
    }

    /** The people for whom something is due that is in no mail yet. */
    public List<Long> recipients() {
        return entities.createQuery(
                        "select distinct r.person from Reminder r where r.state = :due and r.mail is null", Long.class)
                .setParameter("due", ReminderState.DUE)
                .getResultList();
    }

    /** The certificates of which a mail has to remind. */
    public List<Long> due(long mail) {
        return entities.createQuery(
                        "select distinct r.certificate from Reminder r where r.mail = :mail and r.state = :due",
                        Long.class)
                .setParameter("mail", mail)
                .setParameter("due", ReminderState.DUE)
                .getResultList();
    }

    /** Of these certificates the mail does not remind after all (R6). */
    public void drop(long mail, Collection<Long> certificates) {
        if (!certificates.isEmpty()) {
            entities.createQuery("update Reminder r set r.state = :no where r.mail = :mail and r.state = :due"
                            + " and r.certificate in :ids")
                    .setParameter("no", ReminderState.NO_LONGER)
                    .setParameter("mail", mail)
                    .setParameter("due", ReminderState.DUE)
                    .setParameter("ids", certificates)
                    .executeUpdate();
        }
    }

    public void forgetBefore(Instant moment) {
        entities.createQuery("delete from Reminder r where r.madeAt < :moment")
                .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
