package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.scoring.Outdated;
import org.composure.scoring.entity.StoredScorecard;

/** The latest scorecards of attempts that were made under another rulebook than one (R15). */
@ApplicationScoped
@Transactional
public class OutdatedStore {

    private static final String OUTDATED = " where s.rulebookVersion <> :version and not exists"
            + " (select newer.id from StoredScorecard newer where newer.attempt = s.attempt"
            + " and (newer.scoredAt > s.scoredAt or newer.scoredAt = s.scoredAt and newer.id > s.id))";

    private static final String AMONG = " and s.person > :after and s.person <= :upTo";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** How many there are of how many people, among those with these ids, and between which. */
    public Outdated among(String version, long after, long upTo) {
        return query(
                        "select new " + Outdated.class.getName()
                                + "(count(s), count(distinct s.person), coalesce(min(s.person), 0L), coalesce(max(s.person), 0L))"
                                + " from StoredScorecard s" + OUTDATED + AMONG,
                        Outdated.class,
                        version)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getSingleResult();
    }

    /** Whether there is any. */
    public boolean any(String version) {
        if (bounds().stream().allMatch(version::equals)) {
            return false;
        }
        // The latest are asked first: what was adopted long ago lies far back.
        return query("select s.id from StoredScorecard s" + OUTDATED + " order by s.id desc", Long.class, version)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** The least and the greatest version that there are, which the index knows at once; none where nothing was scored. */
    private List<String> bounds() {
        Object[] bounds = entities.createQuery(
                        "select min(s.rulebookVersion), max(s.rulebookVersion) from StoredScorecard s", Object[].class)
                .getSingleResult();
        return Stream.of(bounds).filter(Objects::nonNull).map(String::valueOf).toList();
    }

    /** The least id of somebody who has any. */
    public Optional<Long> person(String version, long after, long upTo) {
        return query(
                        "select s.person from StoredScorecard s" + OUTDATED + AMONG + " order by s.person",
                        Long.class,
                        version)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A person's, the oldest first, with scores and findings. */
    public List<StoredScorecard> of(long person, String version) {
        return query(
                        "select s from StoredScorecard s" + OUTDATED + " and s.person = :person order by s.id",
                        StoredScorecard.class,
                        version)
                .setParameter("person", person)
                .setHint("eclipselink.read-only", true)
                .setHint("eclipselink.batch", "s.scores")
                .setHint("eclipselink.batch", "s.findings")
                .getResultList();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, String version) {
        return entities.createQuery(text, type).setParameter("version", version);
    }
}
