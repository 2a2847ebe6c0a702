package org.composure.rescoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.rescoring.Effect;
import org.composure.rescoring.EffectCount;
import org.composure.rescoring.ImpactTotals;
import org.composure.rescoring.RuleEffect;
import org.composure.rescoring.entity.Impact;
import org.composure.rescoring.entity.StoredContactImpact;
import org.composure.rescoring.entity.StoredEffect;
import org.composure.rescoring.entity.StoredPersonImpact;
import org.composure.rescoring.entity.StoredRuleEffect;

/** Impacts, and what they come to. */
@ApplicationScoped
@Transactional
public class ImpactStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    void add(Impact impact) {
        entities.persist(impact);
        entities.flush();
    }

    void add(Collection<?> rows) {
        rows.forEach(entities::persist);
    }

    Optional<Impact> find(long id) {
        return Optional.ofNullable(entities.find(Impact.class, id));
    }

    /** The impact, held until the end of the transaction: it is adopted once. */
    Optional<Impact> hold(long id) {
        return Optional.ofNullable(entities.find(Impact.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Impact> latest() {
        return entities.createQuery("select i from Impact i order by i.id desc", Impact.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What the part has counted of the rule so far. */
    StoredRuleEffect rule(long impact, int part, String rule) {
        var key = new StoredRuleEffect.Key(impact, part, rule);
        return Optional.ofNullable(entities.find(StoredRuleEffect.class, key)).orElseGet(() -> {
            var first = new StoredRuleEffect(key);
            entities.persist(first);
            return first;
        });
    }

    Optional<StoredPersonImpact> person(long impact, long person) {
        return Optional.ofNullable(entities.find(StoredPersonImpact.class, new StoredPersonImpact.Key(impact, person)));
    }

    /** What was foreseen of the person's contacts that change, by the attempt. */
    Map<Long, StoredContactImpact> contacts(long impact, long person) {
        return entities.createQuery(
                        "select c from StoredContactImpact c where c.impact = :impact and c.person = :person",
                        StoredContactImpact.class)
                .setParameter("impact", impact)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(StoredContactImpact::attempt, contact -> contact));
    }

    ImpactTotals totals(long impact) {
        return of(
                        "select new " + ImpactTotals.class.getName()
                                + "(coalesce(sum(p.judged), 0L), coalesce(sum(p.changed), 0L), coalesce(sum(p.lost), 0L),"
                                + " coalesce(sum(p.gained), 0L), coalesce(sum(case when p.changed > 0 then 1 else 0 end), 0L),"
                                + " coalesce(sum(p.differing), 0L)) from StoredPersonImpact p where p.impact = :impact",
                        ImpactTotals.class,
                        impact)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked") // A native query has no other type.
    List<EffectCount> effects(long impact) {
        Stream<Object[]> rows = entities.createNativeQuery("select gained,"
                        + " count(distinct case when autonomy_level is not null then person_id end),"
                        + " count(distinct case when autonomy_level is null then person_id end)"
                        + " from impact_effect where impact_id = ?1 group by gained")
                .setParameter(1, impact)
                .getResultStream();
        return rows.flatMap(row -> Stream.of(
                        new EffectCount(true, (Boolean) row[0], number(row[1])),
                        new EffectCount(false, (Boolean) row[0], number(row[2]))))
                .toList();
    }

    /** By rule; there are as many as rules at most. The title is not stored. */
    List<RuleEffect> rules(long impact) {
        return of(
                        "select r.rule, sum(r.more), sum(r.fewer), sum(r.lost), sum(r.gained) from StoredRuleEffect r"
                                + " where r.impact = :impact group by r.rule"
                                + " order by sum(r.lost) + sum(r.gained) desc, sum(r.more) + sum(r.fewer) desc, r.rule",
                        Object[].class,
                        impact)
                .getResultStream()
                .map(ImpactStore::rule)
                .toList();
    }

    private static RuleEffect rule(Object... row) {
        return new RuleEffect((String) row[0], "", number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    /** Those for whom anything changes, the most flips first. */
    List<StoredPersonImpact> people(long impact, int first, int size) {
        return of(
                        "select p from StoredPersonImpact p where p.impact = :impact and p.changed > 0"
                                + " order by p.lost + p.gained desc, p.changed desc, p.person",
                        StoredPersonImpact.class,
                        impact)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    Map<Long, List<Effect>> effects(long impact, Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : of(
                                "select e from StoredEffect e where e.impact = :impact and e.person in :people"
                                        + " order by e.id",
                                StoredEffect.class,
                                impact)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                StoredEffect::person, Collectors.mapping(StoredEffect::effect, Collectors.toList())));
    }

    private <T> TypedQuery<T> of(String query, Class<T> type, long impact) {
        return entities.createQuery(query, type).setParameter("impact", impact);
    }
}
