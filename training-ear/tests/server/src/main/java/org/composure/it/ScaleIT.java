package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.judge.Scale;
import org.composure.play.Situation;
import org.composure.scoring.control.Scales;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scoring, R5. */
@ExtendWith(ArquillianExtension.class)
class ScaleIT {

    private static final String SCENARIO = "no-authority";

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @Inject
    Scales scales;

    private Situation situation;

    @BeforeEach
    void aSituation() {
        situation = situationOf(staff.hire());
    }

    @Test
    void a_scale_that_was_found_is_stored() {
        scales.of(situation);

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void a_stored_scale_is_the_one_that_is_found_anew() {
        Scale stored = scales.of(situation);
        forget();

        assertThat(scales.of(situation)).isEqualTo(stored);
    }

    @Test
    void who_find_the_same_scale_at_once_are_all_told() throws Exception {
        forget();
        Callable<Scale> find = () -> scales.of(situation);

        var found = AllAtOnce.run(Collections.nCopies(4, find));

        assertThat(found).containsOnly(found.get(0));
    }

    @Test
    void who_find_the_same_scale_at_once_leave_one() throws Exception {
        forget();
        Callable<Scale> find = () -> scales.of(situation);

        AllAtOnce.run(Collections.nCopies(4, find));

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void another_level_has_a_scale_of_its_own() {
        Trainee other = staff.hire();
        staff.grant(other, 4);
        scales.of(situation);
        scales.of(situationOf(other));

        assertThat(rows.count(
                        "score_scale where scenario_hash = ? and persona = ? and limits like '4|%'", hash(), persona()))
                .isEqualTo(1);
    }

    @Test
    void an_attempt_is_scored_on_the_stored_scale() {
        Trainee trainee = staff.hire();
        long attempt = trainee.begins(SCENARIO);
        trainee.playsToTheEnd(attempt);

        assertThat(trainee.debrief(attempt).orElseThrow().scorecard().scores())
                .allSatisfy((competency, score) -> assertThat(score.most())
                        .isEqualTo(scales.of(situation).most().of(competency)));
    }

    private static Situation situationOf(Trainee trainee) {
        return trainee.reads(trainee.begins(SCENARIO)).playthrough().situation();
    }

    private String hash() {
        return situation.scenario().hash();
    }

    private String persona() {
        return situation.persona().id();
    }

    private long stored() {
        return rows.count(
                "score_scale where scenario_hash = ? and persona = ? and limits like '2|%'", hash(), persona());
    }

    private void forget() {
        rows.change(
                "delete from score_scale where scenario_hash = ? and persona = ? and limits like '2|%'",
                hash(), persona());
        scales.forget();
    }
}
