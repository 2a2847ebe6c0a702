package org.composure.scoring.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.judge.Scorecard;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.control.DisputeStore;
import org.composure.scoring.control.ScorecardStore;
import org.composure.scoring.entity.StoredScorecard;

/** What attempts came to, for the components above, which decide themselves whom they tell. No page asks here. */
@Stateless
@PermitAll
public class Results {

    @Inject
    private ScorecardStore scorecards;

    @Inject
    private DisputeStore disputes;

    /** The latest score of each of these attempts that has one, by the attempt. */
    public Map<Long, ScoreLine> latest(Collection<Long> attempts) {
        return scorecards.ofAttempts(attempts).stream()
                .map(StoredScorecard::line)
                .collect(Collectors.toMap(ScoreLine::attempt, Function.identity(), (newest, older) -> newest));
    }

    /** What each of these attempts that has a score counts as by the latest, with its findings, by the attempt. */
    public Map<Long, Scorecard> scorecards(Collection<Long> attempts) {
        Map<Long, Scorecard> newest = new HashMap<>();
        scorecards.ofAttempts(attempts).stream()
                .filter(stored -> !newest.containsKey(stored.line().attempt()))
                .forEach(stored -> newest.put(stored.line().attempt(), counting(stored)));
        return newest;
    }

    private Scorecard counting(StoredScorecard stored) {
        return disputes.rulings(stored.line().attempt()).applied(stored.scorecard());
    }
}
