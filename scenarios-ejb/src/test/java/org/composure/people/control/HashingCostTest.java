package org.composure.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashingCostTest {

    @Test
    void itIsTheUsualUnlessSomethingIsSet() {
        assertThat(HashingCost.set(Map.of())).isEqualTo(HashingCost.USUAL);
    }

    @Test
    void moreMayBeSet() {
        assertThat(HashingCost.set(Map.of("PASSWORD_MEMORY", "65536")).memory()).isEqualTo(65_536);
    }

    @Test
    void lessThanTheUsualIsNotTaken() {
        assertThat(HashingCost.set(Map.of("PASSWORD_MEMORY", "1024"))).isEqualTo(HashingCost.USUAL);
    }

    @Test
    void lessIsTakenInDemoMode() {
        assertThat(HashingCost.set(Map.of("PASSWORD_MEMORY", "1024", "DEMO", "true"))
                        .memory())
                .isEqualTo(1_024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lots", "-1", "63", "1048577", "99999999"})
    void whatIsNoUsableNumberIsNotTaken(String set) {
        assertThat(HashingCost.set(Map.of("PASSWORD_MEMORY", set, "DEMO", "true")))
                .isEqualTo(HashingCost.USUAL);
    }
}
