package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.reminders.MailState;
import org.composure.reminders.entity.ReminderMail;

/** The mails, for whoever looks at them. */
@ApplicationScoped
@Transactional
public class OutboxStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** The newest first. */
    public List<ReminderMail> page(Optional<MailState> state, int first, int size) {
        String asked = "select m from ReminderMail m" + where(state) + " order by m.madeAt desc, m.id desc";
        return bound(entities.createQuery(asked, ReminderMail.class), state)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(Optional<MailState> state) {
        return bound(entities.createQuery("select count(m) from ReminderMail m" + where(state), Long.class), state)
                .getSingleResult();
    }

    /** Of how many certificates each of these mails reminds; one that reminds of none is left out. */
    public Map<Long, Long> certificates(Collection<Long> mails) {
        return mails.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select r.mail, count(r) from Reminder r where r.mail in :mails group by r.mail",
                                Object[].class)
                        .setParameter("mails", mails)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static String where(Optional<MailState> state) {
        return state.isPresent() ? " where m.state = :state" : "";
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Optional<MailState> state) {
        state.ifPresent(only -> query.setParameter("state", only));
        return query;
    }
}
