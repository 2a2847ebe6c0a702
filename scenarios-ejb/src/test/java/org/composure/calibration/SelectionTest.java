package org.composure.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.composure.scoring.ScoreLine;
import org.junit.jupiter.api.Test;

/** Calibration, R1. */
class SelectionTest {

    private static final List<ScoreLine> CONTACTS =
            LongStream.range(0, 40).mapToObj(SelectionTest::contact).toList();

    @Test
    void the_same_seed_chooses_the_same() {
        assertThat(choose(CONTACTS, 7)).isEqualTo(choose(CONTACTS, 7));
    }

    @Test
    void the_order_in_which_contacts_come_does_not_matter() {
        List<ScoreLine> turned = new ArrayList<>(CONTACTS);
        Collections.reverse(turned);

        assertThat(choose(turned, 7)).isEqualTo(choose(CONTACTS, 7));
    }

    @Test
    void another_seed_chooses_others() {
        assertThat(choose(CONTACTS, 8)).isNotEqualTo(choose(CONTACTS, 7));
    }

    @Test
    void no_scenario_comes_twice_while_another_has_not_come() {
        assertThat(choose(CONTACTS, 7)).extracting(ScoreLine::scenarioId).doesNotHaveDuplicates();
    }

    @Test
    void passed_and_failed_contacts_are_mixed() {
        assertThat(choose(CONTACTS, 7)).extracting(ScoreLine::passed).contains(true, false);
    }

    @Test
    void what_does_not_fit_is_passed_over() {
        assertThat(Selection.choose(CONTACTS, 5, 7, line -> line.attempt() % 2 == 0))
                .hasSize(5)
                .allMatch(line -> line.attempt() % 2 == 0);
    }

    @Test
    void where_there_are_too_few_all_are_chosen() {
        assertThat(Selection.choose(CONTACTS.subList(0, 3), 5, 7, line -> true)).hasSize(3);
    }

    private static List<ScoreLine> choose(List<ScoreLine> from, long seed) {
        return Selection.choose(from, 5, seed, line -> true);
    }

    private static ScoreLine contact(long attempt) {
        return new ScoreLine(attempt, "scenario-" + attempt % 8, Instant.EPOCH, attempt % 3 == 0, Map.of());
    }
}
