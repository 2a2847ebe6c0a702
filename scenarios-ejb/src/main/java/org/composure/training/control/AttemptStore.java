package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.composure.training.entity.AnsweredTurn;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.OpenedArticle;

/** The attempts, their turns and the articles opened on the way. */
@ApplicationScoped
@Transactional
public class AttemptStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** The attempt with its turns, in one statement. */
    public Optional<Attempt> find(long id) {
        return entities.createQuery("select a from Attempt a left join fetch a.turns where a.id = :id", Attempt.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Attempt> open(long person, String scenarioId) {
        return entities.createQuery("select a from Attempt a where a.openSlot = :slot", Attempt.class)
                .setParameter("slot", Attempt.openSlot(person, scenarioId))
                .getResultStream()
                .findFirst();
    }

    public List<OpenedArticle> openedArticles(long attempt) {
        return entities.createQuery(
                        "select o from OpenedArticle o where o.attempt = :attempt"
                                + " order by o.sequence, o.openedAt, o.article",
                        OpenedArticle.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    public boolean hasOpened(long attempt, int sequence, String article) {
        return entities.find(OpenedArticle.class, new OpenedArticle.Key(attempt, sequence, article)) != null;
    }

    public List<Attempt> ofPerson(long person, int first, int size) {
        return entities.createQuery(
                        "select a from Attempt a where a.person = :person order by a.startedAt desc, a.id desc",
                        Attempt.class)
                .setParameter("person", person)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The open attempts of a person: at most one for each scenario. */
    public List<Attempt> openOf(long person) {
        return entities.createQuery(
                        "select a from Attempt a where a.person = :person and a.openSlot is not null", Attempt.class)
                .setParameter("person", person)
                .getResultList();
    }

    public long countOfPerson(long person) {
        return entities.createQuery("select count(a) from Attempt a where a.person = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    public long countOfPerson(long person, String scenarioId) {
        return entities.createQuery(
                        "select count(a) from Attempt a where a.person = :person and a.scenarioId = :scenario",
                        Long.class)
                .setParameter("person", person)
                .setParameter("scenario", scenarioId)
                .getSingleResult();
    }

    public void add(Attempt attempt) {
        entities.persist(attempt);
        entities.flush();
    }

    /** Stores the turn at once, so that a turn that is taken shows here and not at the commit. */
    public void add(AnsweredTurn turn) {
        entities.persist(turn);
        entities.flush();
    }

    public void add(OpenedArticle opened) {
        entities.persist(opened);
        entities.flush();
    }
}
