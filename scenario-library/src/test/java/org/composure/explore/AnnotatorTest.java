package org.composure.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.composure.judge.Rulebook;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.scenario.Scenario;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

    private static final Scenario SCENARIO = Shipped.scenario("no-authority");
    private static final int LATE = 9_999;

    private final Annotator annotator = new Annotator(Rulebook.shipped());
    private final Playthrough begun = Playthrough.begin(Shipped.situation(SCENARIO, "impatient-professional", 2));
    private final Playthrough best = new Explorer(Rulebook.shipped())
            .explore(begun.situation())
            .orElseThrow()
            .best();

    @Test
    void nothingIsRegrettedInTheBestContact() {
        assertThat(annotator.annotate(best)).allSatisfy(annotation -> {
            assertThat(annotation.regret()).isZero();
            assertThat(annotation.mark()).isEqualTo(Mark.BEST);
        });
    }

    @Test
    void theBestLineBeginsWithWhatTheBestContactSays() {
        Annotation first = annotator.annotate(best).get(0);
        assertThat(first.best())
                .extracting(turn -> turn.reply().id())
                .containsExactlyElementsOf(best.transcript().turns().stream()
                        .limit(Annotator.LINES)
                        .map(turn -> turn.reply().id())
                        .toList());
    }

    @Test
    void whatIsAttainableAfterATurnIsWhatIsAttainableBeforeTheNext() {
        List<Annotation> annotations = annotator.annotate(badlyPlayed());
        IntStream.range(1, annotations.size())
                .forEach(at -> assertThat(annotations.get(at).attainable())
                        .isEqualTo(annotations.get(at - 1).attainableAfter()));
    }

    @Test
    void aLateAnswerCostsMoreThanTheSameInTime() {
        String reply = best.transcript().turns().get(0).reply().id();
        assertThat(firstRegret(reply, LATE)).isGreaterThan(firstRegret(reply, 0));
    }

    @Test
    void aContactThatGoesOnIsAnnotatedAsFarAsItWent() {
        assertThat(annotator.annotate(begun.answer(new Answer("to-billing", 0, List.of()))))
                .hasSize(1);
    }

    @Test
    void aCriticalErrorIsABlunderWhateverItCosts() {
        assertThat(Mark.of(0, true)).isEqualTo(Mark.BLUNDER);
    }

    private int firstRegret(String reply, int elapsed) {
        return annotator
                .annotate(begun.answer(new Answer(reply, elapsed, List.of())))
                .get(0)
                .regret();
    }

    private Playthrough badlyPlayed() {
        return new Explorer(Rulebook.shipped())
                .explore(begun.situation())
                .orElseThrow()
                .worst();
    }
}
