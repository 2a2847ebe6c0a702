package org.composure.scoring.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.control.ScorecardStore;
import org.composure.scoring.entity.StoredScorecard;

/** What attempts came to, for the components above, which decide themselves whom they tell. No page asks here. */
@Stateless
@PermitAll
public class Results {

    @Inject
    private ScorecardStore scorecards;

    /** The latest score of each of these attempts that has one, by the attempt. */
    public Map<Long, ScoreLine> latest(Collection<Long> attempts) {
        return scorecards.ofAttempts(attempts).stream()
                .map(StoredScorecard::line)
                .collect(Collectors.toMap(ScoreLine::attempt, Function.identity(), (newest, older) -> newest));
    }
}
