package org.composure.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** When certificates end that are counted ahead (R15). */
class EndingTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Ending MARCH = new Ending.In(YearMonth.of(2026, 3));

    @Test
    void within_thirty_days_ends_what_does_in_the_last_hour_of_them() {
        assertThat(new Ending.Within(30).until(NOW)).isEqualTo("2026-04-09T12:00:00Z");
    }

    @Test
    void what_holds_until_the_end_of_the_last_of_march_ends_in_march() {
        assertThat(MARCH.until(NOW)).isEqualTo("2026-04-01T00:00:00Z");
    }

    @Test
    void what_holds_until_the_end_of_february_does_not() {
        assertThat(MARCH.after(NOW)).isEqualTo("2026-03-01T00:00:00Z");
    }
}
