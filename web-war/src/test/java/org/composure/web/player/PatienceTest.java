package org.composure.web.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void what_has_been_waited_is_gone() {
        assertThat(Patience.of(90, 30).left()).isEqualTo(60);
    }

    @Test
    void it_does_not_fall_below_nothing() {
        assertThat(Patience.of(90, 300).left()).isZero();
    }

    @Test
    void an_hour_is_no_hurry() {
        assertThat(Patience.of(3600, 0).unhurried()).isTrue();
    }

    @Test
    void less_than_an_hour_runs() {
        assertThat(Patience.of(3599, 0).unhurried()).isFalse();
    }
}
