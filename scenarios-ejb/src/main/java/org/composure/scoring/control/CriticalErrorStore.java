package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;

/** The findings that no average heals. */
@ApplicationScoped
@Transactional
public class CriticalErrorStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Those of the attempts in which there is one, by what they were last scored to. */
    public Set<Long> among(Collection<Long> attempts) {
        return attempts.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select distinct s.attempt from StoredScorecard s join s.findings f"
                                        + " where s.attempt in :attempts and f.critical = true"
                                        + " and not exists (select later.id from StoredScorecard later"
                                        + " where later.attempt = s.attempt and (later.scoredAt > s.scoredAt"
                                        + " or later.scoredAt = s.scoredAt and later.id > s.id))",
                                Long.class)
                        .setParameter("attempts", attempts)
                        .getResultList());
    }
}
