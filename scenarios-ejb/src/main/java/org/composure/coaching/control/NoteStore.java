package org.composure.coaching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.coaching.entity.StoredAnswer;
import org.composure.coaching.entity.StoredNote;

/** The notes and their answers. */
@ApplicationScoped
@Transactional
public class NoteStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public Optional<StoredNote> find(long id) {
        return Optional.ofNullable(entities.find(StoredNote.class, id));
    }

    /** The notes on an attempt with their answers, in one statement, in the order in which they were left. */
    public List<StoredNote> of(long attempt) {
        return entities.createQuery(
                        "select distinct n from StoredNote n left join fetch n.answers"
                                + " where n.attempt = :attempt order by n.id",
                        StoredNote.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    public long countOf(long attempt) {
        return entities.createQuery("select count(n) from StoredNote n where n.attempt = :attempt", Long.class)
                .setParameter("attempt", attempt)
                .getSingleResult();
    }

    public long countOfAnswers(long note) {
        return entities.createQuery("select count(a) from StoredAnswer a where a.note.id = :note", Long.class)
                .setParameter("note", note)
                .getSingleResult();
    }

    /** How many notes there are on each of these attempts of that person. */
    public Map<Long, Long> counts(long person, Collection<Long> attempts) {
        return count(
                "select n.attempt, count(n) from StoredNote n where n.person = :person and n.attempt in :attempts"
                        + " group by n.attempt",
                person,
                attempts);
    }

    /** How many answers on each of these attempts of that person no supervisor has read. */
    public Map<Long, Long> unreadAnswers(long person, Collection<Long> attempts) {
        return count(
                "select n.attempt, count(a) from StoredAnswer a join a.note n where n.person = :person"
                        + " and n.attempt in :attempts and a.readAt is null group by n.attempt",
                person,
                attempts);
    }

    private Map<Long, Long> count(String query, long person, Collection<Long> attempts) {
        return attempts.isEmpty()
                ? Map.of()
                : entities.createQuery(query, Object[].class)
                        .setParameter("person", person)
                        .setParameter("attempts", attempts)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** On which attempts of the person there are notes that they have not read, and how many. */
    public Map<Long, Long> unread(long person, int most) {
        return entities.createQuery(
                        "select n.attempt, count(n) from StoredNote n where n.person = :person and n.readAt is null"
                                + " group by n.attempt order by n.attempt desc",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    public void add(StoredNote note) {
        entities.persist(note);
        entities.flush();
    }

    public void add(StoredAnswer answer) {
        entities.persist(answer);
        entities.flush();
    }
}
