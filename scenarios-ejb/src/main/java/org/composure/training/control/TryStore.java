package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.composure.training.Mode;
import org.composure.training.entity.Attempt;

/** What people have tried. */
@ApplicationScoped
@Transactional
public class TryStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Attempts of these people at these scenarios, sandboxes left out, in the order in which they were begun. */
    public List<Attempt> begunSince(Collection<Long> people, Collection<String> scenarios, Instant since) {
        return people.isEmpty() || scenarios.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Attempt a where a.person in :people and a.scenarioId in :scenarios"
                                        + " and a.startedAt >= :since and a.terms.mode <> :sandbox"
                                        + " order by a.startedAt, a.id",
                                Attempt.class)
                        .setParameter("people", people)
                        .setParameter("scenarios", scenarios)
                        .setParameter("since", since.atOffset(ZoneOffset.UTC))
                        .setParameter("sandbox", Mode.SANDBOX)
                        .getResultList();
    }

    /** These attempts, sandboxes left out, in the order in which they were begun. */
    public List<Attempt> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Attempt a where a.id in :ids and a.terms.mode <> :sandbox"
                                        + " order by a.startedAt, a.id",
                                Attempt.class)
                        .setParameter("ids", ids)
                        .setParameter("sandbox", Mode.SANDBOX)
                        .getResultList();
    }
}
