package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.composure.certification.Enrolled;

/** Whom an enrolment would reach at a moment. */
@ApplicationScoped
@Transactional
public class ReachStore {

    private static final String PEOPLE = " from person p join team t on t.id = p.team_id";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** How many. */
    record Numbers(long total, long certified, long enrolled) {}

    Numbers count(long program, Enrolled who, Instant at) {
        String standing = " left join (" + StandingSql.standing(true) + ") s on s.person_id = p.id";
        Query query = query(
                "select count(*), sum(case when " + StandingSql.inForce("s.state") + " then 1 else 0 end),"
                        + " sum(case when " + StandingSql.enrolled("cast(?1 as bigint)") + " then 1 else 0 end)"
                        + PEOPLE
                        + standing,
                who,
                "");
        Object[] row = (Object[]) query.setParameter(1, program)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new Numbers(number(row[0]), number(row[1]), number(row[2]));
    }

    /** Ids of some, by name. */
    List<Long> some(Enrolled who, int most) {
        List<?> found = query("select p.id" + PEOPLE, who, " order by p.name, p.id")
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(ReachStore::number).toList();
    }

    private Query query(String what, Enrolled who, String order) {
        String them = who instanceof Enrolled.Person ? "p.id" : who instanceof Enrolled.Team ? "t.name" : "p.role";
        return entities.createNativeQuery(what + " where p.active = true and " + them + " = ?3" + order)
                .setParameter(3, subject(who));
    }

    private static Object subject(Enrolled who) {
        if (who instanceof Enrolled.Person somebody) {
            return somebody.id();
        }
        return who instanceof Enrolled.Team team
                ? team.name()
                : ((Enrolled.Everybody) who).role().name();
    }

    /** Of nobody, a sum is null. */
    private static long number(Object stored) {
        return stored == null ? 0 : ((Number) stored).longValue();
    }
}
