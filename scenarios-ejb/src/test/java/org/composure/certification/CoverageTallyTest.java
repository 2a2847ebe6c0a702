package org.composure.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is counted, put together (R15). */
class CoverageTallyTest {

    private final CoverageTally tally =
            new CoverageTally(Map.of(Holding.VALID, 3L, Holding.EXPIRING, 2L, Holding.NEVER, 4L), Map.of(30, 1L));

    @Test
    void whoever_is_to_renew_is_certified() {
        assertThat(tally.of(Holding.CERTIFIED)).isEqualTo(5);
    }

    @Test
    void all_the_others_are_not() {
        assertThat(tally.of(Holding.UNCERTIFIED)).isEqualTo(4);
    }

    @Test
    void a_share_is_rounded_down() {
        assertThat(tally.percent()).isEqualTo(55);
    }

    @Test
    void of_nobody_no_share_is_certified() {
        assertThat(new CoverageTally(Map.of(), Map.of()).percent()).isZero();
    }
}
