package org.composure.helpdesk.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help desk, R7. */
class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1, PT10S", "2, PT40S", "3, PT2M40S", "6, PT2H50M40S", "7, PT6H", "9, PT6H"})
    void each_wait_is_four_times_the_one_before_up_to_six_hours(int attempts, Duration wait) {
        assertThat(Backoff.after(attempts)).contains(wait);
    }

    @Test
    void after_ten_attempts_there_is_no_other() {
        assertThat(Backoff.after(10)).isEmpty();
    }

    @Test
    void the_last_attempt_is_some_22_hours_after_the_first() {
        Duration all = IntStream.range(1, Backoff.ATTEMPTS)
                .mapToObj(Backoff::after)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(21), Duration.ofHours(22));
    }
}
