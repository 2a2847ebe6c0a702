package org.composure.web.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptNumberTest {

    @Test
    void a_number_is_read() {
        assertThat(AttemptNumber.of("42").number()).contains(42L);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "-1", "1.5", " 1", "1e3", "\u0661", "99999999999999999999", "1&news=elsewhere"})
    void anything_else_is_none(String text) {
        assertThat(AttemptNumber.of(text).number()).isEmpty();
    }
}
