package org.composure.autonomy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.autonomy.Threshold;
import org.composure.format.HouseReader;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Remedy;
import org.junit.jupiter.api.Test;

/** Autonomy, R3 and R6: the table that ships, and what is wrong with others. */
class PolicyTableTest {

    private final PolicyTable table = new PolicyTable();

    @Test
    void every_level_above_the_first_asks_for_something() {
        assertThat(table.standards()).extracting(standard -> standard.level()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void no_level_asks_for_less_than_the_one_below() {
        for (int level = 3; level <= 5; level++) {
            assertThat(table.standard(level).of(Threshold.MEAN_SCORE))
                    .isGreaterThan(table.standard(level - 1).of(Threshold.MEAN_SCORE));
            assertThat(table.standard(level).of(Threshold.CONTACTS))
                    .isGreaterThan(table.standard(level - 1).of(Threshold.CONTACTS));
        }
    }

    @Test
    void level_3_takes_one_supervisor() {
        assertThat(table.rules().secondDue(HouseReader.shipped().level(3).limits()))
                .isFalse();
    }

    @Test
    void level_4_takes_two_however_narrow() {
        assertThat(table.rules().secondDue(new AuthorityLimits(4, Map.of(), Set.of())))
                .isTrue();
    }

    @Test
    void a_limit_above_the_stated_amount_takes_two_whatever_the_level() {
        assertThat(table.rules()
                        .secondDue(new AuthorityLimits(3, Map.of(Remedy.GOODWILL, new BigDecimal("200.01")), Set.of())))
                .isTrue();
    }

    @Test
    void a_table_that_lacks_a_row_is_refused() {
        assertThatThrownBy(() -> new PolicyTable(List.of("contacts | 1 | 2 | 3 | 4")))
                .hasMessageContaining("\"mean-score\" with 4 figures");
    }

    @Test
    void a_row_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> new PolicyTable(List.of("contacts | 1 | 2 | three | 4")))
                .hasMessageContaining("contacts | 1 | 2 | three | 4");
    }

    @Test
    void a_row_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> new PolicyTable(List.of("lapse-days | 60", "lapse-days | 90")))
                .hasMessageContaining("lapse-days | 90");
    }
}
