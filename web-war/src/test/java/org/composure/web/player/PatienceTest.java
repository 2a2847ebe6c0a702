package org.composure.web.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Instant SHOWN = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void what_has_been_waited_is_gone() {
        assertThat(Patience.of(90, SHOWN, SHOWN.plusSeconds(30)).left()).isEqualTo(60);
    }

    @Test
    void it_does_not_fall_below_nothing() {
        assertThat(Patience.of(90, SHOWN, SHOWN.plusSeconds(300)).left()).isZero();
    }

    @Test
    void a_clock_that_was_put_back_gives_no_more_than_there_was() {
        assertThat(Patience.of(90, SHOWN, SHOWN.minusSeconds(30)).left()).isEqualTo(90);
    }

    @Test
    void an_hour_is_no_hurry() {
        assertThat(Patience.of(3600, SHOWN, SHOWN).unhurried()).isTrue();
    }

    @Test
    void less_than_an_hour_runs() {
        assertThat(Patience.of(3599, SHOWN, SHOWN).unhurried()).isFalse();
    }
}
