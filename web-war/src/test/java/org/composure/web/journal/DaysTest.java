package org.composure.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Test
    void a_day_begins_where_the_visitor_is() {
        assertThat(Days.of("2026-03-02", null).begin(AUCKLAND)).contains(Instant.parse("2026-03-01T11:00:00Z"));
    }

    @Test
    void the_last_day_is_looked_through_to_its_end() {
        assertThat(Days.of(null, "2026-03-02").end(AUCKLAND)).contains(Instant.parse("2026-03-02T11:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-02-30", "99999-01-01", "0000-01-01", "2026-1-1"})
    void what_is_no_day_is_not_chosen(String text) {
        assertThat(Days.of(text, text).chosen()).isFalse();
    }
}
