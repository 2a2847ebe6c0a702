package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.composure.certification.Cause;
import org.composure.certification.entity.Recertification;

/** Certificates that hold and rest on a version that is not the present one (R11). */
@ApplicationScoped
@Transactional
public class ConcernedStore {

    private static final String HOLDING = " where c.program_id = ?1 and c.ended_at is null and c.issued_at <= ?2"
            + " and c.expires_at > ?2 and c.recertification_id is null"
            + " and exists (select 1 from certificate_basis b where b.certificate_id = c.id and ";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public long count(long program, Cause cause, String present, Instant at) {
        Query query = query("select count(*) from certificate c", "", program, cause, present, at);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Ids of the holders, by name. */
    public List<Long> holders(long program, Cause cause, String present, Instant at, int first, int size) {
        List<?> found = query(
                        "select c.person_id from certificate c join person p on p.id = c.person_id",
                        " order by p.name, p.id",
                        program,
                        cause,
                        present,
                        at)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Keeps the decision, and lets it count for all of them; tells how many. */
    public int open(Recertification decision, long program, Cause cause, String present, Instant at) {
        entities.persist(decision);
        entities.flush();
        return query(
                        "update certificate c set recertification_id = ?4, recertify_from = ?5, recertify_by = ?6",
                        "",
                        program,
                        cause,
                        present,
                        at)
                .setParameter(4, decision.id())
                .setParameter(5, decision.madeAt())
                .setParameter(6, decision.endsAt())
                .executeUpdate();
    }

    private Query query(String what, String order, long program, Cause cause, String present, Instant at) {
        boolean rules = cause instanceof Cause.RulebookChanged;
        String old = rules ? "b.rulebook_version <> ?3)" : "b.scenario_id = ?7 and b.scenario_hash <> ?3)";
        Query query = entities.createNativeQuery(what + HOLDING + old + order)
                .setParameter(1, program)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .setParameter(3, present);
        if (cause instanceof Cause.ScenarioChanged changed) {
            query.setParameter(7, changed.scenarioId());
        }
        return query;
    }
}
