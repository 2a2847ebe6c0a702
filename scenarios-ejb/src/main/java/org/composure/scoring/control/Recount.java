package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;
import org.composure.scoring.Rulings;
import org.composure.scoring.ScorecardChanged;
import org.composure.scoring.entity.StoredDispute;
import org.composure.scoring.entity.StoredScorecard;

/** Derives what an attempt counts as, from the findings as made and all that was decided of them (R10). */
@ApplicationScoped
public class Recount {

    @Inject
    private ScorecardStore scorecards;

    @Inject
    private DisputeStore disputes;

    @Inject
    private Event<ScorecardChanged> changed;

    /** What an attempt counted as and counts as, in words for the journal. */
    public record Change(String before, String after) {}

    /** Keeps what the attempt counts as after the dispute was decided. Whoever decides another of it waits. */
    @Transactional(TxType.MANDATORY)
    public Change after(StoredDispute decided, Instant now) {
        List<StoredScorecard> made = scorecards.held(decided.attempt());
        Rulings all = disputes.rulings(decided.attempt());
        Rulings others = all.without(decided.place());
        made.forEach(stored -> scorecards.count(stored, all.applied(stored.scorecard()), all));
        Scorecard present = made.get(made.size() - 1).scorecard();
        Scorecard before = others.applied(present);
        Scorecard after = all.applied(present);
        if (!after.equals(before)) {
            changed.fire(new ScorecardChanged(decided.attempt(), decided.person(), before, after, now));
        }
        return new Change(words(before), words(after));
    }

    private static String words(Scorecard scorecard) {
        return scorecard.scores().entrySet().stream().map(Recount::words).collect(Collectors.joining(", "))
                + (scorecard.passed() ? ", passed" : ", not passed");
    }

    private static String words(Map.Entry<Competency, Score> score) {
        return score.getKey().id() + " " + score.getValue().percent();
    }
}
