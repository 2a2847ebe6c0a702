package org.composure.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.composure.scenario.Competency;
import org.composure.scoring.ScoreLine;
import org.composure.training.Mode;
import org.composure.training.Try;
import org.junit.jupiter.api.Test;

/** R3 and R4: how an assignment stands over time. An hour is the unit; it is due after a hundred. */
class ProgressTest {

    private static final Instant MADE = Instant.parse("2026-03-02T08:00:00Z");
    private static final long PERSON = 7;

    private final List<Trial> begun = new ArrayList<>();

    @Test
    void before_the_first_try_it_is_not_begun() {
        assertThat(state(3, Counting.BEST, 1)).isEqualTo(State.NOT_BEGUN);
    }

    @Test
    void with_a_try_that_goes_on_it_goes_on() {
        open(1);

        assertThat(state(3, Counting.BEST, 2)).isEqualTo(State.GOING_ON);
    }

    @Test
    void to_the_last_second_of_its_day_it_is_not_overdue() {
        assertThat(state(3, Counting.BEST, 100)).isEqualTo(State.NOT_BEGUN);
    }

    @Test
    void after_its_day_it_is_overdue() {
        assertThat(state(3, Counting.BEST, 101)).isEqualTo(State.OVERDUE);
    }

    @Test
    void a_late_try_counts_all_the_same() {
        passed(110, 70);

        assertThat(state(3, Counting.BEST, 111)).isEqualTo(State.PASSED);
    }

    @Test
    void what_was_begun_before_it_was_made_does_not_count() {
        passed(-1, 90);

        assertThat(state(3, Counting.BEST, 1)).isEqualTo(State.NOT_BEGUN);
    }

    @Test
    void what_was_begun_in_the_other_mode_does_not_count() {
        begun.add(new Trial(made(1, Mode.PRACTICE, false, false), Optional.of(score(1, true, 90))));

        assertThat(state(3, Counting.BEST, 2)).isEqualTo(State.NOT_BEGUN);
    }

    @Test
    void withdrawn_it_is_withdrawn_whatever_was_done() {
        passed(1, 90);

        assertThat(Progress.of(conditions(3, Counting.BEST), Optional.of(hours(5)), begun, hours(6))
                        .state())
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    void what_was_begun_after_it_was_withdrawn_is_no_try_of_it() {
        passed(6, 90);

        assertThat(Progress.of(conditions(3, Counting.BEST), Optional.of(hours(5)), begun, hours(7))
                        .begun())
                .isZero();
    }

    @Test
    void with_the_first_counting_the_first_settles_it() {
        failed(1, 40);
        passed(2, 90);

        assertThat(state(3, Counting.FIRST, 3)).isEqualTo(State.NOT_PASSED);
    }

    @Test
    void with_the_first_counting_another_is_not_waited_for_while_the_first_goes_on() {
        open(1);

        assertThat(state(1, Counting.FIRST, 2)).isEqualTo(State.GOING_ON);
    }

    @Test
    void with_the_best_counting_a_failure_is_not_the_end_while_tries_are_left() {
        failed(1, 40);

        assertThat(state(3, Counting.BEST, 2)).isEqualTo(State.GOING_ON);
    }

    @Test
    void with_the_best_counting_one_that_was_passed_stays() {
        passed(1, 70);
        failed(2, 40);

        assertThat(state(3, Counting.BEST, 3)).isEqualTo(State.PASSED);
    }

    @Test
    void the_best_is_the_one_whose_weakest_score_is_strongest() {
        passed(1, 70);
        passed(2, 85);
        passed(3, 80);

        assertThat(counting(3, Counting.BEST)).isEqualTo(2);
    }

    @Test
    void of_equally_good_ones_the_earlier_is_the_best() {
        passed(1, 70);
        passed(2, 70);

        assertThat(counting(3, Counting.BEST)).isEqualTo(1);
    }

    @Test
    void one_that_was_passed_is_better_than_a_higher_score_with_a_critical_error() {
        failed(1, 95);
        passed(2, 65);

        assertThat(counting(3, Counting.BEST)).isEqualTo(2);
    }

    @Test
    void with_the_last_counting_a_later_failure_takes_the_place_of_a_pass() {
        passed(1, 90);
        failed(2, 40);

        assertThat(state(2, Counting.LAST, 3)).isEqualTo(State.NOT_PASSED);
    }

    @Test
    void when_all_tries_failed_it_is_not_passed() {
        failed(1, 40);
        failed(2, 50);

        assertThat(state(2, Counting.BEST, 3)).isEqualTo(State.NOT_PASSED);
    }

    @Test
    void the_last_of_all_tries_is_waited_for() {
        failed(1, 40);
        open(2);

        assertThat(state(2, Counting.BEST, 3)).isEqualTo(State.GOING_ON);
    }

    @Test
    void a_lapsed_assessment_is_a_try_that_was_not_passed() {
        begun.add(new Trial(made(1, Mode.ASSESSMENT, false, true), Optional.empty()));

        assertThat(state(1, Counting.LAST, 2)).isEqualTo(State.NOT_PASSED);
    }

    @Test
    void one_that_waits_to_be_scored_is_not_judged_yet() {
        begun.add(new Trial(made(1, Mode.ASSESSMENT, false, false), Optional.empty()));

        assertThat(state(1, Counting.LAST, 2)).isEqualTo(State.GOING_ON);
    }

    @Test
    void tries_beyond_the_number_do_not_count() {
        failed(1, 40);
        failed(2, 40);
        passed(3, 90);

        assertThat(state(2, Counting.BEST, 4)).isEqualTo(State.NOT_PASSED);
    }

    @Test
    void each_try_leaves_one_less() {
        failed(1, 40);

        assertThat(progress(3, Counting.BEST, 2).left()).hasValue(2);
    }

    @Test
    void without_a_number_any_number_is_left() {
        failed(1, 40);

        var unlimited = new Conditions(Mode.ASSESSMENT, MADE, hours(100), OptionalInt.empty(), Counting.LAST);
        assertThat(Progress.of(unlimited, Optional.empty(), begun, hours(2)).left())
                .isEmpty();
    }

    @Test
    void with_all_used_none_is_left() {
        failed(1, 40);

        assertThat(progress(1, Counting.BEST, 2).isUsedUp()).isTrue();
    }

    private void open(int hour) {
        begun.add(new Trial(made(hour, Mode.ASSESSMENT, true, false), Optional.empty()));
    }

    private void passed(int hour, int weakest) {
        ended(hour, true, weakest);
    }

    private void failed(int hour, int weakest) {
        ended(hour, false, weakest);
    }

    private void ended(int hour, boolean passed, int weakest) {
        begun.add(new Trial(made(hour, Mode.ASSESSMENT, false, false), Optional.of(score(hour, passed, weakest))));
    }

    /** Known by the hour in which it was begun. */
    private static Try made(int hour, Mode mode, boolean open, boolean lapsed) {
        return new Try(hour, PERSON, "no-authority", "Forty minutes", mode, hours(hour), open, lapsed);
    }

    private static ScoreLine score(int hour, boolean passed, int weakest) {
        return new ScoreLine(
                hour,
                "no-authority",
                hours(hour),
                passed,
                Map.of(Competency.EMPATHY, 99, Competency.FLEXIBILITY, weakest, Competency.ESCALATION, 98));
    }

    private State state(int tries, Counting counting, int hour) {
        return progress(tries, counting, hour).state();
    }

    private long counting(int tries, Counting counting) {
        return progress(tries, counting, 50).counting().orElseThrow().made().attempt();
    }

    private Progress progress(int tries, Counting counting, int hour) {
        return Progress.of(conditions(tries, counting), Optional.empty(), begun, hours(hour));
    }

    private static Conditions conditions(int tries, Counting counting) {
        return new Conditions(Mode.ASSESSMENT, MADE, hours(100), OptionalInt.of(tries), counting);
    }

    private static Instant hours(int after) {
        return MADE.plus(Duration.ofHours(after));
    }
}
