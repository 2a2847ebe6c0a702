package org.composure.training.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.composure.training.Mode;
import org.junit.jupiter.api.Test;

/** Training, R8. */
class StartsTest {

    private static final int FORMS = 3;

    @Test
    void inPracticeTheSeedChoosesAmongAllForms() {
        assertThat(LongStream.range(-FORMS, FORMS)
                        .mapToObj(seed -> Starts.form(Mode.PRACTICE, FORMS, List.of(1), seed)))
                .containsExactly(0, 1, 2, 0, 1, 2);
    }

    @Test
    void anAssessmentChoosesAmongTheFormsThatWereNotGiven() {
        assertThat(LongStream.range(0, 4).mapToObj(seed -> Starts.form(Mode.ASSESSMENT, FORMS, List.of(1), seed)))
                .containsExactly(0, 2, 0, 2);
    }

    @Test
    void whereAllWereGivenAnAssessmentGetsTheOneGivenLongestAgo() {
        assertThat(Starts.form(Mode.ASSESSMENT, FORMS, List.of(2, 0, 1), 7)).isEqualTo(2);
    }

    @Test
    void aFormThatThePublicationNoLongerHasIsNotChosen() {
        assertThat(Starts.form(Mode.ASSESSMENT, 1, List.of(2, 0), 7)).isZero();
    }
}
