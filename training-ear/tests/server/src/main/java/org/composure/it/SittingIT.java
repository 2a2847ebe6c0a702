package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.training.AnswerOutcome;
import org.composure.training.AnswerOutcome.Lapsed;
import org.composure.training.AnswerOutcome.Stored;
import org.composure.training.Mode;
import org.composure.training.control.AttemptDesk;
import org.composure.training.control.Helper;
import org.composure.training.control.TurnKeeper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R7 and R9: an assessment is one sitting. The test moves the clock itself; five minutes are the grace. */
@ExtendWith(ArquillianExtension.class)
class SittingIT {

    private static final String SCENARIO = "slow-response";
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Staff staff;

    @Inject
    AttemptDesk desk;

    @Inject
    Helper helper;

    @Inject
    TurnKeeper turns;

    private Trainee trainee;
    private long attempt;

    @BeforeEach
    void anAssessmentBegunAtNoon() {
        trainee = staff.hire();
        attempt = begun(Mode.ASSESSMENT, NOON);
    }

    @Test
    void four_minutes_away_it_goes_on() {
        assertThat(answered(minutes(4))).isInstanceOf(Stored.class);
    }

    @Test
    void six_minutes_away_it_is_over() {
        assertThat(answered(minutes(6))).isInstanceOf(Lapsed.class);
    }

    @Test
    void whoever_is_still_there_may_think_for_longer() {
        trainee.does(() -> desk.stay(trainee.actor(), attempt, minutes(4)));

        assertThat(answered(minutes(8))).isInstanceOf(Stored.class);
    }

    @Test
    void whoever_comes_back_too_late_does_not_revive_it() {
        trainee.does(() -> desk.show(trainee.actor(), attempt, minutes(6)));

        assertThat(answered(minutes(7))).isInstanceOf(Lapsed.class);
    }

    @Test
    void each_answer_begins_the_grace_anew() {
        answered(minutes(4));

        assertThat(answered(minutes(8))).isInstanceOf(Stored.class);
    }

    @Test
    void a_repeated_answer_gets_the_same_answer_although_it_is_over_by_now() {
        var command = Trainee.answerTo(trainee.reads(attempt));
        trainee.does(() -> turns.keep(trainee.actor().id(), command, minutes(1)));

        assertThat(trainee.does(() -> turns.keep(trainee.actor().id(), command, minutes(9))))
                .isInstanceOf(Stored.class);
    }

    @Test
    void practice_goes_on_after_any_time() {
        attempt = trainee.does(() -> desk.begin(trainee.actor(), "rude-staff", Mode.PRACTICE, NOON))
                .orElseThrow();

        assertThat(answered(minutes(600))).isInstanceOf(Stored.class);
    }

    @Test
    void the_clock_of_the_turn_runs_on_although_the_line_is_shown_again() {
        trainee.does(() -> desk.show(trainee.actor(), attempt, minutes(1)));
        var stored = (Stored) answered(minutes(2));

        assertThat(stored.attempt().playthrough().last().orElseThrow().elapsed())
                .isEqualTo(120);
    }

    @Test
    void it_cannot_be_paused() {
        assertThat(trainee.does(() -> helper.pause(trainee.actor(), attempt, minutes(1))))
                .isFalse();
    }

    @Test
    void what_is_over_is_no_longer_open() {
        assertThat(trainee.openAttempts()).isEmpty();
    }

    @Test
    void what_is_over_is_listed_as_such() {
        assertThat(trainee.attempts()).singleElement().matches(card -> card.lapsed());
    }

    @Test
    void what_is_over_has_no_debrief() {
        assertThat(trainee.debrief(attempt)).isEmpty();
    }

    @Test
    void after_it_is_over_another_can_be_begun() {
        assertThat(begun(Mode.ASSESSMENT, minutes(10))).isNotEqualTo(attempt);
    }

    private long begun(Mode mode, Instant now) {
        return trainee.does(() -> desk.begin(trainee.actor(), SCENARIO, mode, now))
                .orElseThrow();
    }

    private AnswerOutcome answered(Instant now) {
        var command = Trainee.answerTo(trainee.reads(attempt));
        return trainee.does(() -> turns.keep(trainee.actor().id(), command, now));
    }

    private static Instant minutes(long after) {
        return NOON.plus(Duration.ofMinutes(after));
    }
}
