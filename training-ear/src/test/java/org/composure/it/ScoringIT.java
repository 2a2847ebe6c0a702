package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.judge.Scorecard;
import org.composure.scoring.Debrief;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scoring, R1, R2 and R4. */
@ExtendWith(ArquillianExtension.class)
class ScoringIT {

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    private Trainee trainee;
    private long attempt;

    @BeforeEach
    void anAttemptThatHasEnded() {
        trainee = staff.hire();
        attempt = trainee.begins("mishandled-anger");
        trainee.playsToTheEnd(attempt);
    }

    @Test
    void a_scorecard_is_stored_after_the_last_turn() {
        assertThat(storedScorecards()).isEqualTo(1);
    }

    @Test
    void the_stored_scorecard_is_the_one_that_is_made_anew() {
        Scorecard stored = scorecard();
        forgetScorecard();

        assertThat(scorecard()).isEqualTo(stored);
    }

    @Test
    void a_missing_scorecard_is_made_up_for_by_the_debrief() {
        forgetScorecard();
        scorecard();

        assertThat(storedScorecards()).isEqualTo(1);
    }

    @Test
    void a_debrief_asked_for_again_leaves_one_scorecard() {
        scorecard();
        scorecard();

        assertThat(storedScorecards()).isEqualTo(1);
    }

    @Test
    void eight_debriefs_at_once_make_one_scorecard() throws Exception {
        forgetScorecard();
        Callable<Scorecard> ask = this::scorecard;

        AllAtOnce.run(Collections.nCopies(8, ask));

        assertThat(storedScorecards()).isEqualTo(1);
    }

    @Test
    void eight_debriefs_at_once_show_the_same_scorecard() throws Exception {
        forgetScorecard();
        Callable<Scorecard> ask = this::scorecard;

        var shown = AllAtOnce.run(Collections.nCopies(8, ask));

        assertThat(shown).containsOnly(shown.get(0));
    }

    @Test
    void an_attempt_that_goes_on_has_no_debrief() {
        assertThat(trainee.debrief(trainee.begins("rude-staff"))).isEmpty();
    }

    private Scorecard scorecard() {
        return trainee.debrief(attempt).map(Debrief::scorecard).orElseThrow();
    }

    private long storedScorecards() {
        return rows.count("scorecard where attempt_id = ?", attempt);
    }

    /** As if the server had been killed right after the last turn. */
    private void forgetScorecard() {
        String ofAttempt = " where scorecard_id in (select id from scorecard where attempt_id = ?)";
        rows.change("delete from finding" + ofAttempt, attempt);
        rows.change("delete from score" + ofAttempt, attempt);
        rows.change("delete from scorecard where attempt_id = ?", attempt);
    }
}
