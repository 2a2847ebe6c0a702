package org.composure.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {

    private static final Offset<Double> ROUNDED = within(0.005);

    /** Six words of one syllable each: 0.39 * 6 + 11.8 * 1 - 15.59. */
    private static final String CAT = "The cat sat on the mat.";

    @Test
    void theGradeIsThatOfTheFormula() {
        assertThat(grade(CAT)).isEqualTo(-1.45, ROUNDED);
    }

    @Test
    void whereThereIsNoWordThereIsNoGrade() {
        assertThat(grade("...", " - ")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"make, 1", "table, 2", "mother, 2", "the, 1", "elephant, 3", "hm, 1"})
    void syllablesAreGroupsOfVowelsWithoutASilentE(String word, int syllables) {
        assertThat(grade(word)).isEqualTo(0.39 + 11.8 * syllables - 15.59, ROUNDED);
    }

    @Test
    void aPointWithinANumberEndsNoSentence() {
        assertThat(grade("It was 9.60 then.")).isEqualTo(grade("It was nine then."), ROUNDED);
    }

    @Test
    void severalMarksEndOneSentence() {
        assertThat(grade("The cat sat on the mat?!")).isEqualTo(grade(CAT), ROUNDED);
    }

    @Test
    void aTextWithoutAStopIsASentence() {
        assertThat(grade("The cat sat on the mat")).isEqualTo(grade(CAT), ROUNDED);
    }

    @Test
    void textsAreJudgedTogether() {
        assertThat(grade(CAT, CAT)).isEqualTo(grade(CAT), ROUNDED);
    }

    @Test
    void longerSentencesAreHarder() {
        assertThat(grade("The cat sat on the mat and on the rug.")).isGreaterThan(grade(CAT));
    }

    @Test
    void longerWordsAreHarder() {
        assertThat(grade("The elephant sat on the mat.")).isGreaterThan(grade(CAT));
    }

    private static double grade(String... texts) {
        return ReadingLevel.grade(List.of(texts));
    }
}
