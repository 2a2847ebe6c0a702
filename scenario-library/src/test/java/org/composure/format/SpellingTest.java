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
    void aSlipOfThePenFindsTheWordMeant(String written, String meant) {
        assertThat(Spelling.nearest(written, ACTS)).contains(meant);
    }

    @Test
    void aWordThatIsLikeNoneFindsNone() {
        assertThat(Spelling.nearest("sing-a-song", ACTS)).isEmpty();
    }

    @Test
    void aWordWithoutEndIsNotCompared() {
        assertThat(Spelling.nearest("a".repeat(100_000), ACTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"same, same, 0", "ab, ba, 1", "kept, kepd, 1", "'', four, 4", "lost, last, 1", "open, pen, 1"})
    void distanceCountsLettersAddedDroppedChangedOrSwapped(String one, String other, int steps) {
        assertThat(Spelling.distance(one, other)).isEqualTo(steps);
        assertThat(Spelling.distance(other, one)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({"Own it, own-it", "too_late, too-late", "\"won't-return\", wont-return", "2nd try!, nd-try"})
    void aWordThatIsNoIdIsMadeOne(String written, String id) {
        assertThat(Spelling.asId(written.replace("\"", ""))).contains(id);
    }

    @Test
    void nothingIsMadeOfSignsAlone() {
        assertThat(Spelling.asId("?!")).isEmpty();
    }
}
