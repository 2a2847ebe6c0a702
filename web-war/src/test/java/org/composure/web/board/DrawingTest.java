package org.composure.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.composure.reporting.Course;
import org.composure.reporting.Quartiles;
import org.composure.scenario.Competency;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void a_line_runs_from_the_left_margin_to_the_right_and_from_bottom_to_top() {
        assertThat(Sparkline.of(course(0, 50, 100)).points()).isEqualTo("3,25 48,14 93,3");
    }

    @Test
    void a_line_ends_in_its_last_score() {
        Sparkline line = Sparkline.of(course(0, 50));

        assertThat(line.x()).isEqualTo("93");
        assertThat(line.y()).isEqualTo("14");
    }

    @Test
    void one_score_alone_stands_at_the_end() {
        assertThat(Sparkline.of(course(100)).points()).isEqualTo("93,3");
    }

    @Test
    void of_no_scores_there_is_no_line() {
        assertThat(Sparkline.of(course())).isNull();
    }

    @Test
    void a_history_is_drawn_in_time() {
        assertThat(chart(course(0, 100)).points()).isEqualTo("30,126 314,10");
    }

    @Test
    void of_too_many_scores_to_tell_apart_the_line_is_drawn_without_dots() {
        HistoryChart chart = chart(course(new int[41]));

        assertThat(chart.dots()).isEmpty();
        assertThat(chart.points()).contains(" ");
    }

    @Test
    void the_band_is_as_high_as_the_middle_half_of_the_team() {
        HistoryChart.Band band = chart(course(70)).band();

        assertThat(List.of(band.top(), band.height(), band.middle())).containsExactly("33.2", "46.4", "56.4");
    }

    @Test
    void the_mean_is_placed_in_the_band() {
        assertThat(chart(course(39)).band().place()).isEqualTo("BELOW");
    }

    @Test
    void a_history_without_a_score_has_neither_line_nor_place() {
        HistoryChart chart = chart(course());

        assertThat(chart.points()).isEmpty();
        assertThat(chart.band().place()).isNull();
    }

    private static HistoryChart chart(Course course) {
        return HistoryChart.of(Competency.EMPATHY, course, course, new Quartiles(40, 60, 80));
    }

    private static Course course(int... percents) {
        return new Course(IntStream.range(0, percents.length)
                .mapToObj(at -> new Course.Point(at, BEGIN.plusSeconds(at * 3_600L), percents[at]))
                .toList());
    }
}
