package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
import org.composure.judge.Finding;
import org.composure.judge.Scorecard;
import org.composure.scoring.AnnotatedScorecard;
import org.composure.scoring.Ruling;
import org.composure.scoring.Rulings;
import org.composure.scoring.entity.StoredScorecard;
import org.composure.training.AttemptView;

/** The scorecards. */
@ApplicationScoped
@Transactional
public class ScorecardStore {

    /**
     * A stored scorecard is not changed through its object; watched for changes all the same, its scores would make the
     * commit fail.
     */
    private static final String UNWATCHED = "eclipselink.read-only";

    /** The condition by which {@code s} is the latest of its attempt, under whatever rulebook. */
    private static final String LATEST =
            " not exists (select newer.id from StoredScorecard newer where newer.attempt = s.attempt"
                    + " and (newer.scoredAt > s.scoredAt or newer.scoredAt = s.scoredAt and newer.id > s.id))";

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

    /** What was made of the attempt last, under whatever rules. */
    public Optional<StoredScorecard> latest(long attempt) {
        return entities.createQuery(
                        "select s from StoredScorecard s where s.attempt = :attempt and" + LATEST,
                        StoredScorecard.class)
                .setHint(UNWATCHED, true)
                .setParameter("attempt", attempt)
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

    /** The attempt's scorecards, one for each rulebook, the newest last; held until the end of the transaction. */
    public List<StoredScorecard> held(long attempt) {
        entities.createNativeQuery("select id from scorecard where attempt_id = ?1 order by id for update")
                .setParameter(1, attempt)
                .getResultList();
        return entities.createQuery(
                        "select s from StoredScorecard s where s.attempt = :attempt order by s.id",
                        StoredScorecard.class)
                .setHint(UNWATCHED, true)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    /** Keeps what a scorecard counts as now, all of it at once, beside what it was made as. */
    public void count(StoredScorecard stored, Scorecard counts, Rulings rulings) {
        Scorecard made = stored.scorecard();
        change(
                "update scorecard set passed = ?2, made_passed = ?3 where id = ?1",
                stored.id(),
                counts.passed(),
                made.passed());
        counts.scores()
                .forEach((competency, score) -> change(
                        "update score set earned = ?3, percent = ?4, made_earned = ?5"
                                + " where scorecard_id = ?1 and competency = ?2",
                        stored.id(),
                        competency.name(),
                        score.earned(),
                        score.percent(),
                        made.scores().get(competency).earned()));
        for (Finding finding : made.findings()) {
            rulings.of(finding)
                    .filter(Ruling::upholds)
                    .ifPresent(ruling -> change(
                            "update finding set ruling = ?4 where scorecard_id = ?1 and turn = ?2 and rule = ?3",
                            stored.id(),
                            finding.turn(),
                            finding.rule(),
                            ruling.name()));
        }
    }

    private void change(String statement, Object... values) {
        Query update = entities.createNativeQuery(statement);
        for (int at = 0; at < values.length; at++) {
            update.setParameter(at + 1, values[at]);
        }
        update.executeUpdate();
    }

    /** The latest scorecards of anybody under that rulebook, the newest first. */
    public List<StoredScorecard> latest(String rulebookVersion, int most) {
        return entities.createQuery(
                        "select s from StoredScorecard s where s.rulebookVersion = :version"
                                + " order by s.scoredAt desc, s.id desc",
                        StoredScorecard.class)
                .setHint(UNWATCHED, true)
                .setHint("eclipselink.batch", "s.scores")
                .setParameter("version", rulebookVersion)
                .setMaxResults(most)
                .getResultList();
    }

    /** A person's scorecards of these attempts, the newest first. */
    public List<StoredScorecard> ofAttempts(long person, Collection<Long> attempts) {
        return attempts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct s from StoredScorecard s join fetch s.scores"
                                        + " where s.person = :person and s.attempt in :attempts"
                                        + " order by s.scoredAt desc, s.id desc",
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
                                        + " where s.attempt in :attempts order by s.scoredAt desc, s.id desc",
                                StoredScorecard.class)
                        .setHint(UNWATCHED, true)
                        .setParameter("attempts", attempts)
                        .getResultList();
    }

    /** A person's latest scorecard at each scenario and those of these attempts, the newest first. */
    public List<StoredScorecard> latestOfEachScenario(long person, Collection<Long> attempts) {
        return entities.createQuery(
                        "select distinct s from StoredScorecard s join fetch s.scores where s.person = :person"
                                + " and" + LATEST + " and (s.attempt in :attempts"
                                + " or not exists (select later.id from StoredScorecard later"
                                + " where later.person = s.person and later.scenarioId = s.scenarioId"
                                + " and (later.scoredAt > s.scoredAt"
                                + " or later.scoredAt = s.scoredAt and later.id > s.id)))"
                                + " order by s.scoredAt desc, s.id desc",
                        StoredScorecard.class)
                .setHint(UNWATCHED, true)
                .setParameter("person", person)
                .setParameter("attempts", attempts.isEmpty() ? List.of(0L) : attempts)
                .getResultList();
    }

    public List<StoredScorecard> latest(long person, int most) {
        return entities.createQuery(
                        "select s from StoredScorecard s where s.person = :person and" + LATEST
                                + " order by s.scoredAt desc, s.id desc",
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
        // Beside a subquery, EclipseLink compares a truth value with a number.
        return entities.createQuery(
                        "select s.scenarioId, s.passed, max(s.scoredAt) from StoredScorecard s"
                                + " where s.person = :person and" + LATEST + " group by s.scenarioId, s.passed",
                        Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .filter(row -> (Boolean) row[1])
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((OffsetDateTime) row[2]).toInstant()));
    }
}
