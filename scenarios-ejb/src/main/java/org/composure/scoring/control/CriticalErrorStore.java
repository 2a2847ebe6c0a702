package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings that no average heals. */
@ApplicationScoped
@Transactional
public class CriticalErrorStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** The person's attempts in which there is one by what they were last scored to, as far as they were scored since. */
    public Set<Long> since(long person, Instant from) {
        // In the query language, EclipseLink writes the truth as 1 beside a subquery, which H2 does not compare.
        List<?> attempts = entities.createNativeQuery(
                        "select distinct s.attempt_id from scorecard s join finding f on f.scorecard_id = s.id"
                                + " where s.person_id = ? and s.scored_at >= ? and f.critical = true and f.ruling is null"
                                + " and not exists (select 1 from scorecard t where t.attempt_id = s.attempt_id"
                                + " and (t.scored_at > s.scored_at or (t.scored_at = s.scored_at and t.id > s.id)))")
                .setParameter(1, person)
                .setParameter(2, from.atOffset(ZoneOffset.UTC))
                .getResultList();
        return attempts.stream().map(attempt -> ((Number) attempt).longValue()).collect(Collectors.toSet());
    }
}
