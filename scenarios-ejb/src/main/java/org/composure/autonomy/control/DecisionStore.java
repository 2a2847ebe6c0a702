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

    private static final String COUNT = "select count(a) from AuthorityDecision a where a.person = :person";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public DecisionPage about(long person, int first, int size) {
        List<Listed> found = entities.createQuery(
                        "select new " + Listed.class.getName() + "(d, (" + COUNT + ")) from AuthorityDecision d"
                                + " where d.person = :person order by d.decidedAt desc, d.id desc",
                        Listed.class)
                .setParameter("person", person)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total = found.isEmpty() ? count(person) : found.get(0).total();
        return new DecisionPage(
                found.stream()
                        .map(Listed::decision)
                        .map(AuthorityDecision::view)
                        .toList(),
                total);
    }

    private long count(long person) {
        return entities.createQuery(COUNT, Long.class)
                .setParameter("person", person)
                .getSingleResult();
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
