package org.composure.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> ACTS = List.of("acknowledge-feeling", "apologise", "ask-open", "ask-fact");

    @ParameterizedTest
    @CsvSource({"acknowlege-feeling, acknowledge-feeling", "apologize, apologise", "aks-fact, ask-fact"})
    void a_slip_of_the_pen_finds_the_word_meant(String written, String meant) {
        assertThat(Spelling.nearest(written, ACTS)).contains(meant);
    }

    @Test
    void a_word_that_is_like_none_finds_none() {
        assertThat(Spelling.nearest("sing-a-song", ACTS)).isEmpty();
    }

    @Test
    void a_word_without_end_is_not_compared() {
        assertThat(Spelling.nearest("a".repeat(100_000), ACTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"same, same, 0", "ab, ba, 1", "kept, kepd, 1", "'', four, 4", "lost, last, 1", "open, pen, 1"})
    void distance_counts_letters_added_dropped_changed_or_swapped(String one, String other, int steps) {
        assertThat(Spelling.distance(one, other)).isEqualTo(steps);
        assertThat(Spelling.distance(other, one)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({"Own it, own-it", "too_late, too-late", "\"won't-return\", wont-return", "2nd try!, nd-try"})
    void a_word_that_is_no_id_is_made_one(String written, String id) {
        assertThat(Spelling.asId(written.replace("\"", ""))).contains(id);
    }

    @Test
    void nothing_is_made_of_signs_alone() {
        assertThat(Spelling.asId("?!")).isEmpty();
    }
}
