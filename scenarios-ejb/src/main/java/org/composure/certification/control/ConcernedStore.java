package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.composure.certification.Cause;
import org.composure.certification.entity.Recertification;

/** Certificates that hold, and rest on a version that is not the present one, which nobody was asked about yet (R11). */
@ApplicationScoped
@Transactional
public class ConcernedStore {

    private static final String HOLDING = " where c.program_id = ?1 and c.ended_at is null and c.issued_at <= ?2"
            + " and c.expires_at > ?2 and (c.recertify_by is null or c.recertify_by > ?2)";

    private static final String ASKED = "exists (select 1 from certificate_recertification a join recertification d"
            + " on d.id = a.recertification_id where a.certificate_id = c.id and d.version = ";

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

    /** The scenarios on which certificates rest, and the versions that they do, by the hashes. */
    public Map<String, List<String>> versions(long program, Instant at) {
        List<?> rows = entities.createNativeQuery("select distinct b.scenario_id, b.scenario_hash from certificate c"
                        + " join certificate_basis b on b.certificate_id = c.id" + HOLDING)
                .setParameter(1, program)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .getResultList();
        Map<String, List<String>> versions = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            versions.computeIfAbsent((String) row[0], first -> new ArrayList<>())
                    .add((String) row[1]);
        }
        return versions;
    }

    /** How many holders each of these scenarios concerns, by its id; none where it concerns nobody. */
    public Map<String, Long> concerned(long program, Map<String, String> presentByScenario, Instant at) {
        Map<String, Long> concerned = new HashMap<>();
        if (presentByScenario.isEmpty()) {
            return concerned;
        }
        List<String> parts = new ArrayList<>();
        for (int each = 0; each < presentByScenario.size(); each++) {
            parts.add(old("?" + (11 + 2 * each), "?" + (10 + 2 * each)));
        }
        Query query = entities.createNativeQuery("select b.scenario_id, count(distinct c.id) from certificate c"
                        + " join certificate_basis b on b.certificate_id = c.id" + HOLDING + " and ("
                        + String.join(" or ", parts) + ") group by b.scenario_id")
                .setParameter(1, program)
                .setParameter(2, at.atOffset(ZoneOffset.UTC));
        int next = 10;
        for (var scenario : presentByScenario.entrySet()) {
            query.setParameter(next, scenario.getKey()).setParameter(next + 1, scenario.getValue());
            next += 2;
        }
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            concerned.put((String) row[0], ((Number) row[1]).longValue());
        }
        return concerned;
    }

    /** Keeps the decision, and lets it count for all of them; tells how many. */
    public int open(Recertification decision, long program, Cause cause, String present, Instant at) {
        entities.persist(decision);
        entities.flush();
        String reached = "insert into certificate_recertification (certificate_id, recertification_id)"
                + " select c.id, cast(?4 as bigint) from certificate c";
        int opened = query(reached, "", program, cause, present, at)
                .setParameter(4, decision.id())
                .executeUpdate();
        // A later decision brings the end forward or leaves it; what was shown since the first goes on to count.
        entities.createNativeQuery("update certificate set recertification_id = coalesce(recertification_id, ?1),"
                        + " recertify_from = coalesce(recertify_from, ?2),"
                        + " recertify_by = case when recertify_by < ?3 then recertify_by else ?3 end"
                        + " where id in (select certificate_id from certificate_recertification"
                        + " where recertification_id = ?1)")
                .setParameter(1, decision.id())
                .setParameter(2, decision.madeAt())
                .setParameter(3, decision.endsAt())
                .executeUpdate();
        return opened;
    }

    private Query query(String what, String order, long program, Cause cause, String present, Instant at) {
        String old = cause instanceof Cause.RulebookChanged
                ? "b.rulebook_version <> ?3 and not " + ASKED + "?3 and d.scenario_id is null)"
                : old("?3", "?7");
        String concerned =
                " and exists (select 1 from certificate_basis b where b.certificate_id = c.id and " + old + ")";
        Query query = entities.createNativeQuery(what + HOLDING + concerned + order)
                .setParameter(1, program)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .setParameter(3, present);
        if (cause instanceof Cause.ScenarioChanged changed) {
            query.setParameter(7, changed.scenarioId());
        }
        return query;
    }

    private static String old(String present, String scenario) {
        return "(b.scenario_id = " + scenario + " and b.scenario_hash <> " + present + " and not " + ASKED + present
                + " and d.scenario_id = " + scenario + "))";
    }
}
