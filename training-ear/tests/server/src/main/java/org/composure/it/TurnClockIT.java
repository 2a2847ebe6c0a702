package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.training.Mode;
import org.composure.training.control.AttemptDesk;
import org.composure.training.control.TurnKeeper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R7. The test moves the clock itself. */
@ExtendWith(ArquillianExtension.class)
class TurnClockIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Staff staff;

    @Inject
    AttemptDesk desk;

    @Inject
    TurnKeeper turns;

    private Trainee trainee;
    private long attempt;

    @BeforeEach
    void anAttemptBegunAtNoon() {
        trainee = staff.hire();
        attempt = trainee.does(() -> desk.begin(trainee.actor(), "slow-response", Mode.PRACTICE, NOON))
                .orElseThrow();
    }

    @Test
    void the_first_answer_takes_as_long_as_its_line_has_been_there() {
        answerAfter(42);

        assertThat(tookInTurn(1)).isEqualTo(42);
    }

    @Test
    void the_next_answer_is_timed_from_the_one_before() {
        answerAfter(42);
        answerAfter(60);

        assertThat(tookInTurn(2)).isEqualTo(18);
    }

    @Test
    void the_clock_starts_anew_when_the_line_is_shown_again() {
        showAfter(1000);
        answerAfter(1010);

        assertThat(tookInTurn(1)).isEqualTo(10);
    }

    @Test
    void reading_without_showing_leaves_the_clock_alone() {
        trainee.reads(attempt);
        answerAfter(42);

        assertThat(tookInTurn(1)).isEqualTo(42);
    }

    @Test
    void a_clock_that_was_put_back_gives_no_negative_time() {
        answerAfter(-5);

        assertThat(tookInTurn(1)).isZero();
    }

    private void showAfter(long seconds) {
        trainee.does(() -> desk.show(trainee.actor(), attempt, NOON.plus(Duration.ofSeconds(seconds))));
    }

    private void answerAfter(long seconds) {
        var command = Trainee.answerTo(trainee.reads(attempt));
        trainee.does(() -> turns.keep(trainee.actor().id(), command, NOON.plus(Duration.ofSeconds(seconds))));
    }

    private int tookInTurn(int number) {
        return trainee.reads(attempt)
                .playthrough()
                .transcript()
                .turns()
                .get(number - 1)
                .elapsed();
    }
}
