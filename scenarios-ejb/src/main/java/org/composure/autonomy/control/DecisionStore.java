package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.composure.autonomy.DecisionPage;
import org.composure.autonomy.DecisionView;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.autonomy.entity.AuthorityDecision;

/** The decisions. */
@ApplicationScoped
@Transactional
public class DecisionStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public DecisionPage about(long person, int first, int size) {
        List<DecisionView> found = entities.createQuery(
                        "select d from AuthorityDecision d where d.person = :person"
                                + " order by d.decidedAt desc, d.id desc",
                        AuthorityDecision.class)
                .setParameter("person", person)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(AuthorityDecision::view)
                .toList();
        long total = entities.createQuery(
                        "select count(d) from AuthorityDecision d where d.person = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
        return new DecisionPage(found, total);
    }

    /** The first decision about each of those grants, by which it was proposed or made. */
    public List<DecisionView> first(Collection<Long> grants) {
        return grants.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from AuthorityDecision d where d.grant in :grants and d.kind in :kinds",
                                AuthorityDecision.class)
                        .setParameter("grants", grants)
                        .setParameter("kinds", List.of(Kind.PROPOSED, Kind.GRANTED))
                        .getResultStream()
                        .map(AuthorityDecision::view)
                        .toList();
    }

    public void add(AuthorityDecision decision) {
        entities.persist(decision);
        entities.flush();
    }
}
