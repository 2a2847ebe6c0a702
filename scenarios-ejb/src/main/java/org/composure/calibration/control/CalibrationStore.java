package org.composure.calibration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.composure.calibration.entity.StoredRating;
import org.composure.calibration.entity.StoredRecall;
import org.composure.calibration.entity.StoredRound;
import org.composure.calibration.entity.StoredTranscript;

/** Rounds, their transcripts, and what was rated. */
@ApplicationScoped
@Transactional
public class CalibrationStore {

    /** A transcript never changes; watched for changes all the same, its findings would make the commit fail. */
    private static final String UNWATCHED = "eclipselink.read-only";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** The round that is being rated; empty before the first. */
    public Optional<StoredRound> present() {
        return entities.createQuery("select r from StoredRound r order by r.number desc", StoredRound.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Keeps a round with its transcripts.
     *
     * @throws jakarta.persistence.PersistenceException if another of that number was opened in this very moment
     */
    public void add(StoredRound round, List<StoredTranscript> transcripts) {
        entities.persist(round);
        entities.flush();
        transcripts.forEach(entities::persist);
        entities.flush();
        transcripts.forEach(entities::detach);
    }

    public List<StoredTranscript> ofRound(int round) {
        return entities.createQuery(
                        "select t from StoredTranscript t where t.round = :round order by t.place",
                        StoredTranscript.class)
                .setHint(UNWATCHED, true)
                .setParameter("round", round)
                .getResultList();
    }

    public Optional<StoredTranscript> find(int round, int place) {
        return entities.createQuery(
                        "select t from StoredTranscript t where t.round = :round and t.place = :place",
                        StoredTranscript.class)
                .setHint(UNWATCHED, true)
                .setParameter("round", round)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    /** The transcripts of all rounds after that one. */
    public List<StoredTranscript> after(int round) {
        return entities.createQuery("select t from StoredTranscript t where t.round > :round", StoredTranscript.class)
                .setHint(UNWATCHED, true)
                .setParameter("round", round)
                .getResultList();
    }

    /** The same, with what the rules found, in one statement. */
    public List<StoredTranscript> judgedAfter(int round) {
        return entities.createQuery(
                        "select distinct t from StoredTranscript t left join fetch t.findings where t.round > :round",
                        StoredTranscript.class)
                .setHint(UNWATCHED, true)
                .setParameter("round", round)
                .getResultList();
    }

    public Optional<StoredRating> rating(long transcript, long rater) {
        return Optional.ofNullable(entities.find(StoredRating.class, new StoredRating.Key(transcript, rater)));
    }

    /** All ratings of these transcripts. */
    public List<StoredRating> ratings(Collection<Long> transcripts) {
        return transcripts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from StoredRating r where r.transcript in :transcripts", StoredRating.class)
                        .setParameter("transcripts", transcripts)
                        .getResultList();
    }

    /** How many say of each finding in these transcripts that they would have found it, or would not have. */
    List<RecallCount> recallCounts(Collection<Long> transcripts) {
        return transcripts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r.transcript, r.place, r.found, count(r.rater) from StoredRecall r"
                                        + " where r.transcript in :transcripts group by r.transcript, r.place, r.found",
                                Object[].class)
                        .setParameter("transcripts", transcripts)
                        .getResultStream()
                        .map(row -> new RecallCount((Long) row[0], (Integer) row[1], (Boolean) row[2], (Long) row[3]))
                        .toList();
    }

    /** What somebody says that they would have found in a transcript. */
    public List<StoredRecall> recalls(long transcript, long rater) {
        return entities.createQuery(
                        "select r from StoredRecall r where r.transcript = :transcript and r.rater = :rater",
                        StoredRecall.class)
                .setParameter("transcript", transcript)
                .setParameter("rater", rater)
                .getResultList();
    }

    /**
     * Keeps a rating.
     *
     * @throws jakarta.persistence.PersistenceException if the same person rated it in this very moment elsewhere
     */
    public void add(StoredRating rating) {
        entities.persist(rating);
        entities.flush();
    }

    /**
     * Keeps what somebody would have found.
     *
     * @throws jakarta.persistence.PersistenceException if they said so in this very moment elsewhere
     */
    public void add(List<StoredRecall> recalls) {
        recalls.forEach(entities::persist);
        entities.flush();
    }
}
