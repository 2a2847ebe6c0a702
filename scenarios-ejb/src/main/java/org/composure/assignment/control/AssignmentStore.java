package org.composure.assignment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.composure.assignment.entity.Assignment;
import org.composure.training.Mode;

/** The assignments. */
@ApplicationScoped
@Transactional
public class AssignmentStore {

    /** The names come with them, which spares each list a question. */
    private static final String NAMED = "select new " + Named.class.getName() + "(a, p.name, m.name)"
            + " from Assignment a, Person p, Person m where p.id = a.person and m.id = a.madeBy";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public Optional<Named> find(long id) {
        return entities.createQuery(NAMED + " and a.id = :id", Named.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The assignment, which nobody else changes until the end of the transaction. */
    public Optional<Assignment> toChange(long id) {
        return Optional.ofNullable(entities.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What these people were assigned, the newest first. */
    public List<Named> of(Collection<Long> people, int first, int size) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                NAMED + " and a.person in :people order by a.madeAt desc, a.id desc", Named.class)
                        .setParameter("people", people)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList();
    }

    public long countOf(Collection<Long> people) {
        return people.isEmpty()
                ? 0
                : entities.createQuery("select count(a) from Assignment a where a.person in :people", Long.class)
                        .setParameter("people", people)
                        .getSingleResult();
    }

    /** What holds of these people's assignments of these scenarios in that mode, whatever came of it. */
    public List<Assignment> holding(Collection<Long> people, Collection<String> scenarios, Mode mode) {
        return entities.createQuery(
                        "select a from Assignment a where a.person in :people and a.scenarioId in :scenarios"
                                + " and a.mode = :mode and a.withdrawnAt is null",
                        Assignment.class)
                .setParameter("people", people)
                .setParameter("scenarios", scenarios)
                .setParameter("mode", mode)
                .getResultList();
    }

    /** What holds of a person's assignments, the newest first. */
    public List<Named> holding(long person, int most) {
        return entities.createQuery(
                        NAMED + " and a.person = :person and a.withdrawnAt is null order by a.madeAt desc, a.id desc",
                        Named.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many were made of that person's form. */
    public long countOfSlip(long madeBy, String slip) {
        return entities.createQuery(
                        "select count(a) from Assignment a where a.slip = :slip and a.madeBy = :madeBy", Long.class)
                .setParameter("slip", slip)
                .setParameter("madeBy", madeBy)
                .getSingleResult();
    }

    public void add(List<Assignment> assignments) {
        assignments.forEach(entities::persist);
        entities.flush();
    }
}
