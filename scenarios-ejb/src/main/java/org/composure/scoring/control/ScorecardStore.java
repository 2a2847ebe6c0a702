package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.explore.Annotation;
import org.composure.scoring.AnnotatedScorecard;
import org.composure.scoring.entity.StoredScorecard;
import org.composure.training.AttemptView;

/** The scorecards. */
@ApplicationScoped
@Transactional
public class ScorecardStore {

    /** A stored scorecard never changes; watched for changes all the same, its scores would make the commit fail. */
    private static final String UNWATCHED = "eclipselink.read-only";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public Optional<StoredScorecard> find(long attempt, String rulebookVersion) {
        return entities.createQuery(
                        "select s from StoredScorecard s where s.attempt = :attempt and s.rulebookVersion = :version",
                        StoredScorecard.class)
                .setHint(UNWATCHED, true)
                .setParameter("attempt", attempt)
                .setParameter("version", rulebookVersion)
                .getResultStream()
                .findFirst();
    }

    /** What was made of the attempt under these rules. */
    public Optional<AnnotatedScorecard> find(AttemptView attempt, String rulebookVersion) {
        return find(attempt.id(), rulebookVersion).map(stored -> stored.annotated(attempt.playthrough()));
    }

    public void add(StoredScorecard scorecard) {
        entities.persist(scorecard);
        entities.flush();
        // Else each later query of the transaction compares all its findings with what they were.
        entities.detach(scorecard);
    }

    /** Adds the annotations to a scorecard that was kept without. */
    public void annotate(long attempt, String rulebookVersion, List<Annotation> annotations) {
        entities.createQuery(
                        "select s from StoredScorecard s where s.attempt = :attempt and s.rulebookVersion = :version",
                        StoredScorecard.class)
                .setParameter("attempt", attempt)
                .setParameter("version", rulebookVersion)
                .getSingleResult()
                .annotate(annotations);
        entities.flush();
    }

    /** A person's scorecards of these attempts, the newest first. */
    public List<StoredScorecard> ofAttempts(long person, Collection<Long> attempts) {
        return attempts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct s from StoredScorecard s join fetch s.scores"
                                        + " where s.person = :person and s.attempt in :attempts"
                                        + " order by s.scoredAt desc",
                                StoredScorecard.class)
                        .setHint(UNWATCHED, true)
                        .setParameter("person", person)
                        .setParameter("attempts", attempts)
                        .getResultList();
    }

    /** The scorecards of these attempts, whosesoever they are, the newest first. */
    public List<StoredScorecard> ofAttempts(Collection<Long> attempts) {
        return attempts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct s from StoredScorecard s join fetch s.scores"
                                        + " where s.attempt in :attempts order by s.scoredAt desc",
                                StoredScorecard.class)
                        .setHint(UNWATCHED, true)
                        .setParameter("attempts", attempts)
                        .getResultList();
    }

    /** A person's latest scorecard at each scenario. */
    public List<StoredScorecard> latestOfEachScenario(long person) {
        return entities.createQuery(
                        "select distinct s from StoredScorecard s join fetch s.scores where s.person = :person"
                                + " and not exists (select later.id from StoredScorecard later"
                                + " where later.person = s.person and later.scenarioId = s.scenarioId"
                                + " and (later.scoredAt > s.scoredAt"
                                + " or later.scoredAt = s.scoredAt and later.id > s.id))",
                        StoredScorecard.class)
                .setHint(UNWATCHED, true)
                .setParameter("person", person)
                .getResultList();
    }

    public List<StoredScorecard> latest(long person, int most) {
        return entities.createQuery(
                        "select s from StoredScorecard s where s.person = :person order by s.scoredAt desc, s.id desc",
                        StoredScorecard.class)
                .setHint(UNWATCHED, true)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    /** Ids of the scenarios that a person has a scorecard of. */
    public Set<String> scenariosPlayed(long person) {
        return Set.copyOf(entities.createQuery(
                        "select distinct s.scenarioId from StoredScorecard s where s.person = :person", String.class)
                .setParameter("person", person)
                .getResultList());
    }

    /** When a person passed each scenario last, by its id; without those never passed. */
    public Map<String, Instant> lastPassed(long person) {
        return entities.createQuery(
                        "select s.scenarioId, max(s.scoredAt) from StoredScorecard s"
                                + " where s.person = :person and s.passed = true group by s.scenarioId",
                        Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((OffsetDateTime) row[1]).toInstant()));
    }
}
