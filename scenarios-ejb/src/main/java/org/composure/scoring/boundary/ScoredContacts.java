package org.composure.scoring.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.composure.judge.Rulebook;
import org.composure.judge.Scorecard;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.control.DisputeStore;
import org.composure.scoring.control.ScorecardStore;
import org.composure.scoring.entity.StoredScorecard;

/**
 * Scores of anybody, for the components above, which decide themselves what they tell and to whom. No page and no
 * resource asks here.
 */
@Stateless
@PermitAll
public class ScoredContacts {

    /** The most scores that are looked through at once. */
    public static final int MOST = 500;

    @Inject
    private ScorecardStore scorecards;

    @Inject
    private DisputeStore disputes;

    /**
     * The latest scores under the present rulebook, the newest first.
     *
     * @param most at most {@value #MOST}
     */
    public List<ScoreLine> latest(int most) {
        return scorecards.latest(Rulebook.shipped().version(), Math.min(MOST, Math.max(1, most))).stream()
                .map(StoredScorecard::line)
                .toList();
    }

    /** What the attempt counts as under the present rulebook; empty if it was not scored under it. */
    public Optional<Scorecard> scorecard(long attempt) {
        return scorecards
                .find(attempt, Rulebook.shipped().version())
                .map(StoredScorecard::scorecard)
                .map(made -> disputes.rulings(attempt).applied(made));
    }
}
