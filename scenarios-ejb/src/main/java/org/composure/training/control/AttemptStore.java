package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.composure.training.Mode;
import org.composure.training.entity.AnsweredTurn;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.Hint;
import org.composure.training.entity.OpenedArticle;

/** The attempts, their turns and the articles opened on the way. */
@ApplicationScoped
@Transactional
public class AttemptStore {

    private static final String COUNT =
            "select count(done) from Attempt done where done.person = :person and done.terms.mode <> :sandbox";

    private static final String UNWATCHED = "eclipselink.read-only";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** The attempt with its turns, in one statement. */
    public Optional<Attempt> find(long id) {
        return entities.createQuery("select a from Attempt a left join fetch a.turns where a.id = :id", Attempt.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The attempts with their turns, in one statement; to be read only. */
    public List<Attempt> all(Collection<Long> ids) {
        return entities.createQuery(
                        "select distinct a from Attempt a left join fetch a.turns where a.id in :ids", Attempt.class)
                .setHint(UNWATCHED, true)
                .setParameter("ids", ids)
                .getResultList();
    }

    public List<OpenedArticle> openedArticles(Collection<Long> attempts) {
        return entities.createQuery(
                        "select o from OpenedArticle o where o.attempt in :attempts"
                                + " order by o.attempt, o.sequence, o.openedAt, o.article",
                        OpenedArticle.class)
                .setHint(UNWATCHED, true)
                .setParameter("attempts", attempts)
                .getResultList();
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

    public List<Hint> hints(long attempt) {
        return entities.createQuery("select h from Hint h where h.attempt = :attempt", Hint.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    /** What a person has done, sandboxes left out, each with how much that is in all: one question for both. */
    public List<Done> ofPerson(long person, int first, int size) {
        return entities.createQuery(
                        "select new " + Done.class.getName() + "(a, (" + COUNT + ")) from Attempt a"
                                + " where a.person = :person and a.terms.mode <> :sandbox"
                                + " order by a.startedAt desc, a.id desc",
                        Done.class)
                .setParameter("person", person)
                .setParameter("sandbox", Mode.SANDBOX)
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
        return entities.createQuery(COUNT, Long.class)
                .setParameter("person", person)
                .setParameter("sandbox", Mode.SANDBOX)
                .getSingleResult();
    }

    public long countOfPerson(long person, String scenarioId) {
        return entities.createQuery(
                        "select count(a) from Attempt a where a.person = :person and a.scenarioId = :scenario"
                                + " and a.terms.mode <> :sandbox",
                        Long.class)
                .setParameter("person", person)
                .setParameter("scenario", scenarioId)
                .setParameter("sandbox", Mode.SANDBOX)
                .getSingleResult();
    }

    /** Which forms of the scenario the person was given, the one given longest ago first. */
    public List<Integer> formsGiven(long person, String scenarioId) {
        return entities.createQuery(
                        "select a.terms.form from Attempt a where a.person = :person and a.scenarioId = :scenario"
                                + " group by a.terms.form order by max(a.startedAt), max(a.id)",
                        Integer.class)
                .setParameter("person", person)
                .setParameter("scenario", scenarioId)
                .getResultList();
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

    /** All turns of an attempt and the articles opened on the way, at once. */
    public void add(List<AnsweredTurn> turns, List<OpenedArticle> opened) {
        turns.forEach(entities::persist);
        opened.forEach(entities::persist);
        entities.flush();
    }

    public void add(Hint hint) {
        entities.persist(hint);
        entities.flush();
    }

    /** Gives way to another attempt at once, so that the place is free when that is stored. */
    public void giveUp(Attempt lapsed) {
        lapsed.giveUp();
        entities.flush();
    }
}
