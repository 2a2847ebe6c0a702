package org.composure.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time, R2, with the figures of the help desk's R7. */
class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), 4, Duration.ofHours(6), 10);

    @ParameterizedTest
    @CsvSource({"1, PT10S", "2, PT40S", "3, PT2M40S", "6, PT2H50M40S", "7, PT6H", "9, PT6H"})
    void each_wait_is_so_many_times_the_one_before_up_to_the_longest(int attempts, Duration wait) {
        assertThat(BACKOFF.after(attempts)).contains(wait);
    }

    @Test
    void after_the_last_attempt_there_is_no_other() {
        assertThat(BACKOFF.after(10)).isEmpty();
    }
}
