package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.composure.training.Mode;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.OpenedArticle;

/** The attempts of many people that go on just now. */
@ApplicationScoped
@Transactional
public class LiveStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public List<OpenedArticle> openedArticles(Collection<Long> of) {
        return of.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select o from OpenedArticle o where o.attempt in :attempts"
                                        + " order by o.attempt, o.sequence, o.openedAt, o.article",
                                OpenedArticle.class)
                        .setParameter("attempts", of)
                        .getResultList();
    }

    /** Attempts of these people in which they were seen, or which ended, since then, with their turns; sandboxes left out. */
    public List<Attempt> lately(Collection<Long> people, Instant since, int most) {
        List<Long> found = people.isEmpty() ? List.of() : idsLately(people, since, most);
        return found.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct a from Attempt a left join fetch a.turns where a.id in :found",
                                Attempt.class)
                        .setParameter("found", found)
                        .getResultStream()
                        .sorted(Comparator.comparingInt(attempt -> found.indexOf(attempt.id())))
                        .toList();
    }

    private List<Long> idsLately(Collection<Long> people, Instant since, int most) {
        return entities.createQuery(
                        "select a.id from Attempt a where a.person in :people and a.terms.mode <> :sandbox"
                                + " and (a.endedAt is null or a.endedAt >= :since)"
                                + " and (a.clock.seenAt >= :since or a.endedAt >= :since or exists"
                                + " (select t.sequence from AnsweredTurn t"
                                + " where t.attempt.id = a.id and t.answeredAt >= :since))"
                                + " order by a.startedAt desc, a.id desc",
                        Long.class)
                .setParameter("people", people)
                .setParameter("sandbox", Mode.SANDBOX)
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList();
    }
}
