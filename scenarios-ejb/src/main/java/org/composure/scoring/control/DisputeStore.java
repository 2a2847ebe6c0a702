package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.composure.scoring.Rulings;
import org.composure.scoring.entity.StoredDispute;

/** The disputes. */
@ApplicationScoped
@Transactional
public class DisputeStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /**
     * Keeps a dispute.
     *
     * @throws jakarta.persistence.PersistenceException if the finding was disputed in this very moment elsewhere
     */
    public void add(StoredDispute dispute) {
        entities.persist(dispute);
        entities.flush();
    }

    /** The dispute, held until the end of the transaction: it is decided once. */
    public Optional<StoredDispute> held(long id) {
        return Optional.ofNullable(entities.find(StoredDispute.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All disputes of an attempt: at most one for each finding. */
    public List<StoredDispute> ofAttempt(long attempt) {
        return entities.createQuery("select d from StoredDispute d where d.attempt = :attempt", StoredDispute.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    /** What was decided of the attempt's findings. */
    public Rulings rulings(long attempt) {
        return Rulings.of(ofAttempt(attempt).stream().map(StoredDispute::view).toList());
    }

    /** The same of each of these attempts that has any, by the attempt. */
    public Map<Long, Rulings> rulings(Collection<Long> attempts) {
        Map<Long, Rulings> rulings = new HashMap<>();
        entities.createQuery("select d from StoredDispute d where d.attempt in :attempts", StoredDispute.class)
                .setParameter("attempts", attempts)
                .getResultStream()
                .map(StoredDispute::view)
                .collect(Collectors.groupingBy(dispute -> dispute.finding().attempt()))
                .forEach((attempt, disputed) -> rulings.put(attempt, Rulings.of(disputed)));
        return rulings;
    }

    /** What these people dispute: what waits, the oldest first, or what was decided, the latest first. */
    public List<StoredDispute> of(Collection<Long> people, boolean decided, int first, int size) {
        return people.isEmpty()
                ? List.of()
                : of(
                                "select d",
                                people,
                                decided,
                                decided ? " order by d.decidedAt desc, d.id desc" : " order by d.filedAt, d.id",
                                StoredDispute.class)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList();
    }

    public long count(Collection<Long> people, boolean decided) {
        return people.isEmpty()
                ? 0
                : of("select count(d)", people, decided, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> of(String what, Collection<Long> people, boolean decided, String order, Class<T> type) {
        String state = decided ? " and d.ruling is not null" : " and d.ruling is null";
        return entities.createQuery(what + " from StoredDispute d where d.person in :people" + state + order, type)
                .setParameter("people", people);
    }

    /** A person's disputes that were decided since then, the latest first. */
    public List<StoredDispute> decided(long person, Instant since, int most) {
        return entities.createQuery(
                        "select d from StoredDispute d where d.person = :person and d.decidedAt > :since"
                                + " order by d.decidedAt desc, d.id desc",
                        StoredDispute.class)
                .setParameter("person", person)
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList();
    }

    /** Of each disputed rule its id, how often it was disputed, and how often that was upheld: the most upheld first. */
    @SuppressWarnings("unchecked")
    public List<Object[]> tallies(int first, int size) {
        return entities.createNativeQuery(
                        "select rule, count(*), sum(case when ruling in ('ACCEPTED', 'PARTLY') then 1 else 0 end)"
                                + " from dispute group by rule order by 3 desc, 2 desc, 1")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long countOfRules() {
        return entities.createQuery("select count(distinct d.rule) from StoredDispute d", Long.class)
                .getSingleResult();
    }

    /** How often each of these rules found something in any attempt. */
    @SuppressWarnings("unchecked")
    public Map<String, Long> findings(List<String> rules) {
        if (rules.isEmpty()) {
            return Map.of();
        }
        String places =
                IntStream.rangeClosed(1, rules.size()).mapToObj(at -> "?" + at).collect(Collectors.joining(", "));
        Query counted = entities.createNativeQuery(
                "select rule, count(*) from finding where rule in (" + places + ") group by rule");
        IntStream.rangeClosed(1, rules.size()).forEach(at -> counted.setParameter(at, rules.get(at - 1)));
        return ((List<Object[]>) counted.getResultList())
                .stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }
}
