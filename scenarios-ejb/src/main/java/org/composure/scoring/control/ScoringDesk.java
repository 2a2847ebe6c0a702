package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.composure.explore.Explorer;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.judge.Scorecard;
import org.composure.judge.Scoring;
import org.composure.scoring.entity.StoredScorecard;
import org.composure.training.AttemptView;

/** Scores an attempt, once under each rulebook (R1). */
@ApplicationScoped
public class ScoringDesk {

    private final Rulebook rulebook = Rulebook.shipped();
    private final Scoring scoring = new Scoring(rulebook);

    @Inject
    private ScorecardStore scorecards;

    /**
     * The attempt's scorecard under the present rulebook, made now if there is none.
     *
     * @param attempt one that has ended
     * @throws jakarta.persistence.PersistenceException if another made it in this very moment
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Scorecard score(AttemptView attempt, Instant now) {
        return scorecards
                .find(attempt.id(), rulebook.version())
                .map(StoredScorecard::scorecard)
                .orElseGet(() -> make(attempt, now));
    }

    private Scorecard make(AttemptView attempt, Instant now) {
        Scale scale = new Explorer(rulebook)
                .explore(attempt.playthrough().situation())
                .orElseThrow()
                .scale();
        Scorecard scorecard = scoring.score(attempt.playthrough().transcript(), scale);
        scorecards.add(new StoredScorecard(attempt, scorecard, now));
        return scorecard;
    }
}
