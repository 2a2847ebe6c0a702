package org.composure.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.composure.reporting.Course.Direction;
import org.composure.reporting.Course.Point;
import org.junit.jupiter.api.Test;

class CourseTest {

    @Test
    void before_the_first_attempt_there_is_nothing_to_tell() {
        Course none = course();

        assertThat(none.latest()).isEmpty();
        assertThat(none.mean()).isEmpty();
        assertThat(none.direction()).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void the_latest_is_the_last() {
        assertThat(course(10, 90, 40).latest().orElseThrow().percent()).isEqualTo(40);
    }

    @Test
    void the_mean_is_of_the_last_five() {
        assertThat(course(0, 0, 0, 60, 70, 80, 90, 100).mean()).hasValue(80);
    }

    @Test
    void the_mean_of_fewer_is_of_as_many_as_there_are() {
        assertThat(course(50, 51).mean()).hasValue(51);
    }

    @Test
    void the_trend_compares_the_last_five_with_the_five_before() {
        assertThat(course(100, 40, 40, 40, 40, 40, 70, 70, 70, 70, 70).trend()).hasValue(30);
    }

    @Test
    void with_two_before_the_last_five_there_is_no_trend() {
        assertThat(course(10, 10, 90, 90, 90, 90, 90).trend()).isEmpty();
    }

    @Test
    void with_three_before_there_is() {
        assertThat(course(10, 10, 10, 90, 90, 90, 90, 90).trend()).hasValue(80);
    }

    @Test
    void four_points_are_steady_and_five_are_not() {
        assertThat(course(50, 50, 50, 54, 54, 54, 54, 54).direction()).isEqualTo(Direction.STEADY);
        assertThat(course(50, 50, 50, 55, 55, 55, 55, 55).direction()).isEqualTo(Direction.RISING);
        assertThat(course(50, 50, 50, 45, 45, 45, 45, 45).direction()).isEqualTo(Direction.FALLING);
    }

    private static Course course(int... percents) {
        Instant begin = Instant.parse("2026-03-02T08:00:00Z");
        return new Course(IntStream.range(0, percents.length)
                .mapToObj(at -> new Point(at, begin.plusSeconds(at), percents[at]))
                .toList());
    }
}
