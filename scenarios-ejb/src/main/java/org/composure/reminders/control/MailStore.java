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
import java.util.UUID;
import org.composure.reminders.MailState;
import org.composure.reminders.ReminderState;
import org.composure.reminders.entity.ReminderMail;
import org.composure.time.Backoff;

/** The outbox (R4, R5). */
@ApplicationScoped
@Transactional
public class MailStore {

    /** Some 66 hours lie between the first attempt and the last. */
    static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(1), 4, Duration.ofHours(6), 16);

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Puts all that is due for somebody, and in no mail yet, into one. */
    public void gather(long person, Instant now) {
        ReminderMail mail = new ReminderMail(UUID.randomUUID().toString(), person, now);
        entities.persist(mail);
        entities.flush();
        int gathered = entities.createQuery("update Reminder r set r.mail = :mail"
                        + " where r.person = :person and r.state = :due and r.mail is null")
                .setParameter("mail", mail.id())
                .setParameter("person", person)
                .setParameter("due", ReminderState.DUE)
                .executeUpdate();
        if (gathered == 0) {
            entities.remove(mail);
        }
    }

    /** The mail that is due for longest. */
    public Optional<Long> due(Instant now) {
        return entities.createQuery(
                        "select m.id from ReminderMail m where m.state = :waiting and m.nextAt <= :now"
                                + " order by m.nextAt, m.id",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes a mail for one attempt, which is counted; empty if somebody else has it, or it no longer waits.
     *
     * @param lease for how long it is nobody else's: if the taker dies, it is due again after that
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ReminderMail> claim(long id, Instant now, Duration lease) {
        // One statement looks and takes: the database lets one of two takers through.
        int taken = entities.createQuery("update ReminderMail m set m.nextAt = :until, m.attempts = m.attempts + 1"
                        + " where m.id = :id and m.state = :waiting and m.nextAt <= :now")
                .setParameter("until", now.plus(lease).atOffset(ZoneOffset.UTC))
                .setParameter("id", id)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return taken == 0 ? Optional.empty() : Optional.of(entities.find(ReminderMail.class, id));
    }

    /** Keeps what came of an attempt. */
    @Transactional(TxType.REQUIRES_NEW)
    public void settle(ReminderMail claimed, Answer answer, Instant now) {
        ReminderMail mail = entities.find(ReminderMail.class, claimed.id());
        if (answer.trouble().isEmpty()) {
            mail.end(answer.sent() ? MailState.SENT : MailState.NEEDLESS);
            mark(mail, ReminderState.TOLD);
        } else if (mail.isWaiting() && mail.attempts() == claimed.attempts()) {
            // Else the lease had run out, and whoever took it after us will tell.
            Optional<Duration> wait = BACKOFF.after(mail.attempts());
            if (wait.isPresent()) {
                mail.sendAgain(answer.trouble().get(), answer.text(), now.plus(wait.get()));
            } else {
                mail.giveUp(answer.trouble().get(), answer.text());
                mark(mail, ReminderState.GIVEN_UP);
            }
        }
    }

    private void mark(ReminderMail mail, ReminderState as) {
        entities.createQuery("update Reminder r set r.state = :as where r.mail = :mail and r.state = :due")
                .setParameter("as", as)
                .setParameter("mail", mail.id())
                .setParameter("due", ReminderState.DUE)
                .executeUpdate();
    }

    /** Of mails in which there is no reminder any more. */
    public void forgetBefore(Instant moment) {
        entities.createQuery("delete from ReminderMail m where m.madeAt < :moment"
                        + " and not exists (select r.id from Reminder r where r.mail = m.id)")
                .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
