package org.composure.training.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Training, R9: what may be set. */
class GraceTest {

    @Test
    void aPeriodThatIsSetHolds() {
        assertThat(Grace.period("PT90S")).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void whereNothingIsSetItIsTheUsual() {
        assertThat(Grace.period(null)).isEqualTo(Grace.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "five minutes", "PT0S", "PT-5M"})
    void whatIsNoPeriodLeavesTheUsual(String set) {
        assertThat(Grace.period(set)).isEqualTo(Grace.USUAL);
    }
}
