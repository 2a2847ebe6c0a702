package org.composure.rights.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.Map;
import org.composure.rights.Retained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rights, R4. */
class PeriodsTest {

    private static final Instant NOW = Instant.parse("2028-02-29T12:00:00Z");

    @Test
    void what_is_set_holds() {
        var periods = new Periods(Map.of("KEEP_CONTACTS", "P18M"));

        assertThat(periods.of(Retained.CONTACTS)).isEqualTo(Period.ofMonths(18));
        assertThat(periods.limit(Retained.CONTACTS, NOW)).isEqualTo("2026-08-29T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3 years", "P0D", "P-1Y"})
    void what_is_no_period_makes_nothing_go_sooner(String set) {
        var periods = new Periods(Map.of("KEEP_CONTACTS", set));

        assertThat(periods.of(Retained.CONTACTS)).isEqualTo(Period.parse(Retained.CONTACTS.usual()));
    }

    @Test
    void each_kind_has_a_period() {
        assertThat(new Periods(Map.of()).all()).hasSameSizeAs(Retained.values());
    }

    @Test
    void what_ended_then_is_kept_until_a_period_later() {
        assertThat(new Periods(Map.of()).end(Retained.CERTIFICATES, NOW)).isEqualTo("2031-02-28T12:00:00Z");
    }
}
