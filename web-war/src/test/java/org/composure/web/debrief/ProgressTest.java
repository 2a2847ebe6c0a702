package org.composure.web.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.composure.explore.Annotation;
import org.composure.judge.Finding;
import org.composure.judge.Scorecard;
import org.composure.play.Turn;
import org.composure.scenario.Competency;
import org.composure.web.debrief.Progress.Step;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final List<Turn> TURNS = Annotated.turns(3);
    private static final List<Annotation> ANNOTATIONS = List.of(
            Annotated.turn(TURNS.get(0), 30, 0, List.of()),
            Annotated.turn(TURNS.get(1), 30, 12, List.of()),
            Annotated.turn(TURNS.get(2), 18, 19, List.of()));

    @Test
    void what_is_earned_adds_up_turn_by_turn() {
        assertThat(of(finding(1, 3), finding(2, -5), finding(3, 1)).steps())
                .extracting(Step::earned)
                .containsExactly(3, -2, -1);
    }

    @Test
    void what_was_found_on_the_whole_counts_in_the_last_turn() {
        assertThat(of(finding(1, 3), finding(0, 4)).steps())
                .extracting(Step::earned)
                .containsExactly(3, 3, 7);
    }

    @Test
    void what_is_still_to_be_had_falls_by_what_each_turn_cost() {
        assertThat(of().steps()).extracting(Step::attainableShown).containsExactly("30", "18", "\u22121");
    }

    @Test
    void the_most_is_what_could_be_had_before_the_first_turn() {
        assertThat(of().most()).isEqualTo(30);
    }

    @Test
    void what_was_earned_in_all_is_what_the_last_turn_leaves() {
        assertThat(of(finding(1, 3), finding(0, -8)).earned()).isEqualTo("\u22125");
    }

    @Test
    void where_nothing_was_said_nothing_was_earned() {
        Progress none = Progress.of(List.of(), card());

        assertThat(none.earned()).isEqualTo("0");
        assertThat(none.most()).isZero();
    }

    private static Progress of(Finding... findings) {
        return Progress.of(ANNOTATIONS, card(findings));
    }

    private static Scorecard card(Finding... findings) {
        return new Scorecard(Map.of(), List.of(findings), false, "", "");
    }

    private static Finding finding(int turn, int points) {
        return new Finding("some-rule", Competency.EMPATHY, points, false, turn, List.of(), "A sentence.");
    }
}
