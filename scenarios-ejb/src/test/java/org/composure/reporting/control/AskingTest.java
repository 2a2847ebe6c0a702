package org.composure.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.reporting.BoardColumn;
import org.composure.reporting.BoardQuestion;
import org.composure.reporting.BoardQuestion.Access;
import org.composure.reporting.Course;
import org.composure.reporting.EscalationCounts;
import org.composure.reporting.EscalationOutcome;
import org.composure.reporting.LevelInForce;
import org.composure.reporting.MemberLine;
import org.composure.scenario.Competency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final MemberLine ANA = line(1, "Ana", 59, Optional.of(NOW));
    private static final MemberLine BEA = line(2, "bea", 60, Optional.empty());
    private static final MemberLine UNPLAYED =
            new MemberLine(3, "Cem", "D-3", false, level(3), Map.of(), 0, 0, 0, EscalationCounts.NONE);

    @Test
    void names_are_in_their_order_whatever_their_capitals() {
        assertThat(sorted(BoardColumn.NAME, false)).containsExactly(ANA, BEA, UNPLAYED);
    }

    @Test
    void whoever_has_no_score_comes_last_either_way() {
        assertThat(sorted(BoardColumn.EMPATHY, false)).containsExactly(ANA, BEA, UNPLAYED);
        assertThat(sorted(BoardColumn.EMPATHY, true)).containsExactly(BEA, ANA, UNPLAYED);
    }

    @ParameterizedTest
    @EnumSource(BoardColumn.class)
    void every_column_has_an_order(BoardColumn column) {
        assertThat(sorted(column, column.descending())).hasSize(3);
    }

    @Test
    void a_level_that_does_not_end_comes_after_those_that_do() {
        assertThat(sorted(BoardColumn.UNTIL, false)).startsWith(ANA);
    }

    @Test
    void below_a_pass_begins_one_point_under_it() {
        assertThat(asked("", Access.ALL, Optional.empty(), Optional.of(Competency.EMPATHY)))
                .containsExactly(ANA);
    }

    @Test
    void a_part_of_the_name_or_of_the_number_is_enough() {
        assertThat(asked("BE", Access.ALL, Optional.empty(), Optional.empty())).containsExactly(BEA);
        assertThat(asked("d-3", Access.ALL, Optional.empty(), Optional.empty())).containsExactly(UNPLAYED);
    }

    @Test
    void open_and_closed_accounts_are_all() {
        assertThat(asked("", Access.OPEN, Optional.empty(), Optional.empty())).containsExactly(ANA, BEA);
        assertThat(asked("", Access.CLOSED, Optional.empty(), Optional.empty())).containsExactly(UNPLAYED);
    }

    @Test
    void a_level_is_asked_for_by_its_number() {
        assertThat(asked("", Access.ALL, Optional.of(3), Optional.empty())).containsExactly(UNPLAYED);
    }

    private static List<MemberLine> sorted(BoardColumn column, boolean descending) {
        return Stream.of(UNPLAYED, BEA, ANA)
                .sorted(Asking.order(column, descending))
                .toList();
    }

    private static List<MemberLine> asked(
            String search, Access access, Optional<Integer> level, Optional<Competency> below) {
        var question = new BoardQuestion(search, access, level, below, BoardColumn.NAME, false, 0, 25);
        return Stream.of(ANA, BEA, UNPLAYED)
                .filter(line -> Asking.fits(line, question))
                .toList();
    }

    private static MemberLine line(long id, String name, int empathy, Optional<Instant> until) {
        var course = new Course(List.of(new Course.Point(id, NOW, empathy)));
        return new MemberLine(
                id,
                name,
                "D-" + id,
                true,
                new LevelInForce(2, until),
                Map.of(Competency.EMPATHY, course),
                1,
                1,
                0,
                new EscalationCounts(Map.of(EscalationOutcome.MISSED, id)));
    }

    private static LevelInForce level(int level) {
        return new LevelInForce(level, Optional.empty());
    }
}
