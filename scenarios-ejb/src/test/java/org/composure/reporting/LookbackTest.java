package org.composure.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LookbackTest {

    private static final Instant NOW = Instant.parse("2026-03-30T23:59:59Z");

    @Test
    void a_month_reaches_back_thirty_days_with_today() {
        assertThat(Lookback.MONTH.from(NOW)).isEqualTo(LocalDate.of(2026, 3, 1).toEpochDay());
    }

    @Test
    void all_reaches_back_to_the_beginning() {
        assertThat(Lookback.ALL.from(NOW)).isZero();
    }
}
