package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.certification.Enrolled;
import org.composure.certification.entity.Enrolment;
import org.composure.people.PersonView;

/** The enrolments. */
@ApplicationScoped
@Transactional
public class EnrolmentStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** The latest first. */
    public List<Enrolment> of(long program, int first, int size) {
        return entities.createQuery(
                        "select e from Enrolment e where e.program = :program order by e.madeAt desc, e.id desc",
                        Enrolment.class)
                .setParameter("program", program)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(long program) {
        return entities.createQuery("select count(e) from Enrolment e where e.program = :program", Long.class)
                .setParameter("program", program)
                .getSingleResult();
    }

    /** The programs for which the person is enrolled, themselves or with their team or role. */
    public List<Long> programs(PersonView person) {
        return entities.createQuery(
                        "select distinct e.program from Enrolment e where e.withdrawnAt is null"
                                + " and (e.person = :person or e.team = :team or e.role = :role)",
                        Long.class)
                .setParameter("person", person.id())
                .setParameter("team", person.team())
                .setParameter("role", person.role())
                .getResultList();
    }

    /** What holds at the moment for any of these people, themselves or with their team or role, by the day it is due. */
    public List<Enrolment> of(List<PersonView> people, long program, Instant at) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from Enrolment e where e.program = :program and e.madeAt <= :at"
                                        + " and (e.withdrawnAt is null or e.withdrawnAt > :at)"
                                        + " and (e.person in :people or e.team in :teams or e.role in :roles)"
                                        + " order by e.due, e.id",
                                Enrolment.class)
                        .setParameter("program", program)
                        .setParameter("at", at.atOffset(ZoneOffset.UTC))
                        .setParameter(
                                "people", people.stream().map(PersonView::id).toList())
                        .setParameter(
                                "teams",
                                people.stream().map(PersonView::team).distinct().toList())
                        .setParameter(
                                "roles",
                                people.stream().map(PersonView::role).distinct().toList())
                        .getResultList();
    }

    /** Whether the very same are enrolled in the program. */
    public boolean isEnrolled(long program, Enrolled who) {
        String same = who instanceof Enrolled.Person ? "person" : who instanceof Enrolled.Team ? "team" : "role";
        return !entities.createQuery(
                        "select e.id from Enrolment e where e.program = :program and e.withdrawnAt is null" + " and e."
                                + same + " = :who",
                        Long.class)
                .setParameter("program", program)
                .setParameter("who", subject(who))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Enrolment> find(long id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id));
    }

    /** The enrolment, for whoever is about to withdraw it: others wait. */
    public Optional<Enrolment> toChange(long id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(Enrolment enrolment) {
        entities.persist(enrolment);
        entities.flush();
    }

    private static Object subject(Enrolled who) {
        if (who instanceof Enrolled.Person somebody) {
            return somebody.id();
        }
        return who instanceof Enrolled.Team team ? team.name() : ((Enrolled.Everybody) who).role();
    }
}
