package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.composure.explore.Annotator;
import org.composure.judge.Rulebook;
import org.composure.judge.Scorecard;
import org.composure.judge.Scoring;
import org.composure.play.Transcript;
import org.composure.scoring.AnnotatedScorecard;
import org.composure.scoring.ScorecardMade;
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
    private DisputeStore disputes;

    @Inject
    private Scales scales;

    @Inject
    private Annotator annotator;

    @Inject
    private Event<ScorecardMade> scored;

    /**
     * The attempt's scorecard as it was last made, under whatever rulebook: now, under the present one, if there is none.
     * What was scored before is not scored anew by being read; that is for {@link Rejudging}.
     *
     * <p>Outside of transactions: what is made takes seconds, for which the database is not kept waiting.
     *
     * @param attempt one that has ended
     * @throws jakarta.persistence.PersistenceException if another server made it in this very moment
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public AnnotatedScorecard score(AttemptView attempt, Instant now) {
        return annotated(attempt).orElseGet(() -> makeInTurn(attempt, now));
    }

    /**
     * Keeps the attempt's scorecard in the caller's transaction; it is annotated when somebody first reads it (R8).
     *
     * @param attempt one that has ended and was not scored
     */
    @Transactional
    public void scoreOnly(AttemptView attempt, Instant then) {
        scorecards.add(new StoredScorecard(attempt, new AnnotatedScorecard(judge(attempt), List.of()), then));
        scored.fire(new ScorecardMade(attempt));
    }

    private Optional<AnnotatedScorecard> annotated(AttemptView attempt) {
        return scorecards
                .latest(attempt.id())
                .map(stored -> stored.annotated(attempt.playthrough()))
                .filter(made -> !made.annotations().isEmpty());
    }

    private AnnotatedScorecard makeInTurn(AttemptView attempt, Instant now) {
        playing.lock();
        try {
            return annotated(attempt).orElseGet(() -> make(attempt, now));
        } finally {
            playing.unlock();
        }
    }

    private AnnotatedScorecard make(AttemptView attempt, Instant now) {
        Optional<Scorecard> kept = scorecards.latest(attempt.id()).map(StoredScorecard::scorecard);
        AnnotatedScorecard made =
                new AnnotatedScorecard(kept.orElseGet(() -> judge(attempt)), annotator.annotate(attempt.playthrough()));
        if (kept.isPresent()) {
            scorecards.annotate(attempt.id(), kept.get().rulebookVersion(), made.annotations());
        } else {
            scorecards.add(new StoredScorecard(attempt, made, now).ruled(disputes.rulings(attempt.id())));
            scored.fire(new ScorecardMade(attempt));
        }
        return made;
    }

    private Scorecard judge(AttemptView attempt) {
        Transcript transcript = attempt.playthrough().transcript();
        return scoring.score(transcript, scales.of(transcript.situation()));
    }
}
