package org.composure.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({"0, TO_PRACTISE", "59, TO_PRACTISE", "60, SOUND", "79, SOUND", "80, STRONG", "100, STRONG"})
    void the_word_changes_at_the_pass_mark_and_well_above_it(int percent, Standing standing) {
        assertThat(Standing.of(percent)).isEqualTo(standing);
    }
}
