package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.composure.explore.Annotator;
import org.composure.judge.Rulebook;
import org.composure.judge.Scoring;
import org.composure.scoring.AnnotatedScorecard;
import org.composure.scoring.entity.StoredScorecard;
import org.composure.training.AttemptView;

/** Scores and annotates an attempt, once under each rulebook (R1, R6). */
@ApplicationScoped
public class ScoringDesk {

    private final Rulebook rulebook = Rulebook.shipped();
    private final Scoring scoring = new Scoring(rulebook);

    /** One at a time: exhaustive play keeps every core busy, and those who play must not feel it twice over. */
    private final ReentrantLock playing = new ReentrantLock();

    @Inject
    private ScorecardStore scorecards;

    @Inject
    private Scales scales;

    @Inject
    private Annotator annotator;

    /**
     * The attempt's scorecard under the present rulebook, made now if there is none.
     *
     * <p>Outside of transactions: what is made takes seconds, for which the database is not kept waiting.
     *
     * @param attempt one that has ended
     * @throws jakarta.persistence.PersistenceException if another server made it in this very moment
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public AnnotatedScorecard score(AttemptView attempt, Instant now) {
        return scorecards.find(attempt, rulebook.version()).orElseGet(() -> makeInTurn(attempt, now));
    }

    private AnnotatedScorecard makeInTurn(AttemptView attempt, Instant now) {
        playing.lock();
        try {
            return scorecards.find(attempt, rulebook.version()).orElseGet(() -> make(attempt, now));
        } finally {
            playing.unlock();
        }
    }

    private AnnotatedScorecard make(AttemptView attempt, Instant now) {
        var transcript = attempt.playthrough().transcript();
        AnnotatedScorecard made = new AnnotatedScorecard(
                scoring.score(transcript, scales.of(transcript.situation())),
                annotator.annotate(attempt.playthrough()));
        scorecards.add(new StoredScorecard(attempt, made, now));
        return made;
    }
}
