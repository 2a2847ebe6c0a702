package org.composure.coaching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.composure.coaching.ActionState;
import org.composure.coaching.entity.ActionItem;

/** The action items. */
@ApplicationScoped
@Transactional
public class ActionStore {

    /** The name comes with it, which spares each list a question. */
    private static final String AGREED = "select new " + Agreed.class.getName() + "(a, p.name)"
            + " from ActionItem a, Person p where p.id = a.agreedBy";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** The action item, which nobody else changes until the end of the transaction. */
    public Optional<ActionItem> toChange(long id) {
        return Optional.ofNullable(entities.find(ActionItem.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What was agreed on in the review of an attempt, in the order of its days. */
    public List<Agreed> of(long attempt) {
        return entities.createQuery(AGREED + " and a.attempt = :attempt order by a.dueOn, a.id", Agreed.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    /** What a person still has to do, in the order of its days. */
    public List<Agreed> open(long person, int most) {
        return entities.createQuery(
                        AGREED + " and a.person = :person and a.state = :agreed order by a.dueOn, a.id", Agreed.class)
                .setParameter("person", person)
                .setParameter("agreed", ActionState.AGREED)
                .setMaxResults(most)
                .getResultList();
    }

    public long countOf(long attempt) {
        return entities.createQuery("select count(a) from ActionItem a where a.attempt = :attempt", Long.class)
                .setParameter("attempt", attempt)
                .getSingleResult();
    }

    public void add(ActionItem item) {
        entities.persist(item);
        entities.flush();
    }
}
