package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.training.HintOutcome.Given;
import org.composure.training.HintOutcome.Reason;
import org.composure.training.HintOutcome.Refused;
import org.composure.training.Mode;
import org.composure.training.control.AttemptDesk;
import org.composure.training.control.Helper;
import org.composure.training.control.TurnKeeper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R4 and R10: hints, pauses, and more time. */
@ExtendWith(ArquillianExtension.class)
class HelpIT {

    private static final String SCENARIO = "no-authority";
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @Inject
    AttemptDesk desk;

    @Inject
    Helper helper;

    @Inject
    TurnKeeper turns;

    private Trainee trainee;
    private long attempt;

    @BeforeEach
    void practiceBegunAtNoon() {
        trainee = staff.hire();
        attempt = trainee.does(() -> desk.begin(trainee.actor(), SCENARIO, Mode.PRACTICE, NOON))
                .orElseThrow();
    }

    @Test
    void a_hint_asked_for_twice_is_recorded_once() {
        trainee.asksForAHint(attempt);
        trainee.asksForAHint(attempt);

        assertThat(rows.count("hint where attempt_id = ? and sequence = 1", attempt))
                .isEqualTo(1);
    }

    @Test
    void a_hint_asked_for_twice_is_the_same() {
        assertThat(trainee.asksForAHint(attempt)).isEqualTo(trainee.asksForAHint(attempt));
    }

    @Test
    void the_hint_is_shown_with_the_turn() {
        var given = (Given) trainee.asksForAHint(attempt);

        assertThat(trainee.reads(attempt).hint()).contains(given.act());
    }

    @Test
    void the_hint_is_gone_with_the_turn() {
        trainee.asksForAHint(attempt);
        trainee.answers(attempt);

        assertThat(trainee.reads(attempt).hint()).isEmpty();
    }

    @Test
    void the_debrief_knows_at_which_turn_what_was_named() {
        var given = (Given) trainee.asksForAHint(attempt);
        trainee.playsToTheEnd(attempt);

        assertThat(trainee.debrief(attempt).orElseThrow().attempt().hints()).isEqualTo(Map.of(1, given.act()));
    }

    @Test
    void there_is_no_hint_in_an_assessment() {
        assertThat(trainee.asksForAHint(trainee.isAssessed("rude-staff"))).isEqualTo(new Refused(Reason.ASSESSED));
    }

    @Test
    void another_persons_attempt_has_no_hint() {
        assertThat(staff.hire().asksForAHint(attempt)).isEqualTo(new Refused(Reason.NO_SUCH_ATTEMPT));
    }

    @Test
    void another_persons_attempt_cannot_be_paused() {
        Trainee other = staff.hire();

        assertThat(other.does(() -> helper.pause(other.actor(), attempt, NOON))).isFalse();
    }

    @Test
    void what_a_pause_takes_is_not_counted() {
        pauseAfter(10);
        goOnAfter(1000);

        assertThat(tookWhenAnsweredAfter(1005)).isEqualTo(15);
    }

    @Test
    void a_page_opened_again_in_a_pause_leaves_the_clock_as_it_stood() {
        pauseAfter(10);
        trainee.does(() -> desk.show(trainee.actor(), attempt, NOON.plusSeconds(500)));
        goOnAfter(1000);

        assertThat(tookWhenAnsweredAfter(1005)).isEqualTo(15);
    }

    @Test
    void an_answer_ends_the_pause() {
        pauseAfter(10);
        tookWhenAnsweredAfter(1000);

        assertThat(trainee.reads(attempt).pausedAt()).isEmpty();
    }

    @Test
    void an_answer_in_a_pause_took_as_long_as_the_clock_ran() {
        pauseAfter(10);

        assertThat(tookWhenAnsweredAfter(1000)).isEqualTo(10);
    }

    @Test
    void whoever_is_given_more_time_meets_a_customer_who_waits_longer() {
        int usual = patience(attempt);
        Trainee slower = staff.hire();
        staff.giveTime(slower, 200);

        assertThat(slower.reads(slower.begins(SCENARIO)).playthrough().mood().patience())
                .isEqualTo(2 * usual);
    }

    @Test
    void time_given_later_counts_from_the_next_attempt_on() {
        int usual = patience(attempt);

        staff.giveTime(trainee, 200);

        assertThat(patience(attempt)).isEqualTo(usual);
    }

    private int patience(long number) {
        return trainee.reads(number).playthrough().mood().patience();
    }

    private void pauseAfter(int seconds) {
        trainee.does(() -> helper.pause(trainee.actor(), attempt, NOON.plusSeconds(seconds)));
    }

    private void goOnAfter(int seconds) {
        trainee.does(() -> helper.goOn(trainee.actor(), attempt, NOON.plusSeconds(seconds)));
    }

    private int tookWhenAnsweredAfter(int seconds) {
        var command = Trainee.answerTo(trainee.reads(attempt));
        trainee.does(() -> turns.keep(trainee.actor().id(), command, NOON.plusSeconds(seconds)));
        return trainee.reads(attempt).playthrough().last().orElseThrow().elapsed();
    }
}
