package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R4 and R5: how an attempt begins, and what it keeps from its start. */
@ExtendWith(ArquillianExtension.class)
class BeginIT {

    private static final String SCENARIO = "no-authority";

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    private Trainee trainee;

    @BeforeEach
    void somebodyNew() {
        trainee = staff.hire();
    }

    @Test
    void an_attempt_begins_at_the_first_line() {
        var begun = trainee.reads(trainee.begins(SCENARIO));

        assertThat(begun.playthrough().scene())
                .contains(begun.scenario().scene(begun.scenario().start()));
    }

    @Test
    void what_is_not_on_offer_cannot_be_begun() {
        assertThat(trainee.mayBegin("no-such-scenario")).isFalse();
    }

    @Test
    void beginning_again_leads_back_to_the_open_attempt() {
        long open = trainee.begins(SCENARIO);
        trainee.answers(open);

        assertThat(trainee.begins(SCENARIO)).isEqualTo(open);
    }

    @Test
    void beginning_eight_times_at_once_begins_one_attempt() throws Exception {
        Callable<Long> begin = () -> trainee.begins(SCENARIO);

        var begun = AllAtOnce.run(Collections.nCopies(8, begin));

        assertThat(begun).containsOnly(begun.get(0));
    }

    @Test
    void beginning_eight_times_at_once_leaves_one_row() throws Exception {
        Callable<Long> begin = () -> trainee.begins(SCENARIO);

        AllAtOnce.run(Collections.nCopies(8, begin));

        assertThat(rows.count("attempt where person_id = ?", trainee.actor().id()))
                .isEqualTo(1);
    }

    @Test
    void attempts_at_two_scenarios_are_open_side_by_side() {
        trainee.begins(SCENARIO);
        trainee.begins("rude-staff");

        assertThat(trainee.openAttempts()).hasSize(2);
    }

    @Test
    void after_an_attempt_has_ended_another_begins() {
        long ended = trainee.begins(SCENARIO);
        trainee.playsToTheEnd(ended);

        assertThat(trainee.begins(SCENARIO)).isNotEqualTo(ended);
    }

    @Test
    void the_second_attempt_meets_the_next_persona() {
        var first = trainee.playsToTheEnd(trainee.begins(SCENARIO));
        var personas = first.scenario().customer().personas();

        var second = trainee.reads(trainee.begins(SCENARIO));

        assertThat(second.playthrough().situation().persona().id()).isEqualTo(personas.get(1));
    }

    @Test
    void the_limits_of_the_start_stay_although_the_level_is_changed() {
        long attempt = trainee.begins(SCENARIO);

        staff.grant(trainee, 5);

        assertThat(trainee.reads(attempt).playthrough().situation().limits().level())
                .isEqualTo(2);
    }

    @Test
    void a_changed_level_counts_from_the_next_attempt_on() {
        trainee.playsToTheEnd(trainee.begins(SCENARIO));

        staff.grant(trainee, 5);

        assertThat(trainee.reads(trainee.begins(SCENARIO))
                        .playthrough()
                        .situation()
                        .limits()
                        .level())
                .isEqualTo(5);
    }

    @Test
    void the_replies_stand_in_the_same_order_when_they_are_shown_again() {
        long attempt = trainee.begins(SCENARIO);
        var shown = trainee.opens(attempt).orElseThrow().replies();

        assertThat(trainee.opens(attempt).orElseThrow().replies()).isEqualTo(shown);
    }
}
