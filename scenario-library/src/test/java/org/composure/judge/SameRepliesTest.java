package org.composure.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.explore.Annotation;
import org.composure.explore.Annotator;
import org.composure.golden.Golden;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.TranscriptText;
import org.composure.play.TranscriptText.Step;
import org.composure.scenario.Competency;
import org.composure.scenario.Scenario;
import org.composure.support.Scales;
import org.composure.support.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same replies at two levels: what is above the limit at level 2 is within it at level 4. */
class SameRepliesTest {

    private static final String SCENARIO = "no-authority";
    private static final int UNDER_SUPERVISION = 2;
    private static final int INDEPENDENT = 4;

    /** The turn in which leave is asked for, or the sum is sent without. */
    private static final int SUM = 4;

    private static TranscriptText asks;

    @BeforeAll
    static void readTheWalkthroughThatAsksForLeave() throws IOException {
        Path file = Golden.module().resolve("src/test/resources/walkthroughs/" + SCENARIO + ".good.txt");
        asks = TranscriptText.parse(Files.readString(file));
    }

    static List<Scenario> forms() {
        return Shipped.forms(SCENARIO);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void askingForLeaveIsWorthMoreWhereItIsNeeded(Scenario form) {
        Scorecard needed = score(asks, form, UNDER_SUPERVISION);
        Scorecard needless = score(asks, form, INDEPENDENT);

        assertThat(percent(needed, Competency.ESCALATION)).isGreaterThan(percent(needless, Competency.ESCALATION));
        assertThat(percent(needed, Competency.FLEXIBILITY)).isGreaterThan(percent(needless, Competency.FLEXIBILITY));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatHasNothingToDoWithTheLimitIsWorthTheSame(Scenario form) {
        assertThat(percent(score(asks, form, UNDER_SUPERVISION), Competency.EMPATHY))
                .isEqualTo(percent(score(asks, form, INDEPENDENT), Competency.EMPATHY));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whoMayNotGiveItIsToldThatItHadToBeAskedFor(Scenario form) {
        assertThat(told(asks, form, UNDER_SUPERVISION))
                .containsEntry(
                        "authority-asked",
                        "What fits is above your limit. You asked for it and kept the customer with you.")
                .doesNotContainKey("needless-authorisation");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whoMayGiveItIsToldAtWhichLevelTheLimitIsTheirs(Scenario form) {
        assertThat(told(asks, form, INDEPENDENT))
                .containsEntry(
                        "needless-authorisation",
                        "You asked for leave to give what is within your own limit at level 4."
                                + " The customer waited for nothing.")
                .doesNotContainKey("authority-asked");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whoSendsMoreThanTheyMayIsToldTheSumAndTheLimit(Scenario form) {
        assertThat(told(sends(), form, UNDER_SUPERVISION))
                .containsEntry(
                        "offer-above-limit",
                        "You offered a refund of " + sum(form)
                                + "; your limit is a refund of 50. Ask first, then promise.")
                .doesNotContainKey("offer-fits");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whoSendsWhatTheyMayIsToldThatItWasTheirs(Scenario form) {
        assertThat(told(sends(), form, INDEPENDENT))
                .containsEntry(
                        "offer-fits",
                        "You offered a refund of " + sum(form) + ": what the case takes, and yours to give.")
                .doesNotContainKey("offer-above-limit");
    }

    @Test
    void allFormsScoreTheSame() {
        for (int level : List.of(UNDER_SUPERVISION, INDEPENDENT)) {
            assertThat(forms())
                    .map(form -> score(asks, form, level).scores())
                    .containsOnly(score(asks, forms().get(0), level).scores());
        }
    }

    @Test
    void atEachLevelTheBestAnswerIsTheOneThatItsLimitAsksFor() {
        assertThat(bestForTheSum(UNDER_SUPERVISION)).isEqualTo("ask-adaeze");
        assertThat(bestForTheSum(INDEPENDENT)).isEqualTo("sending");
    }

    /** The same up to the sum, which is then sent and not asked for. */
    private static TranscriptText sends() {
        List<Step> steps = new ArrayList<>(asks.steps().subList(0, SUM - 1));
        steps.add(new Step(asks.steps().get(SUM - 1).scene(), new Answer("sending", 0, List.of())));
        return new TranscriptText(asks.scenario(), asks.persona(), asks.level(), steps, Optional.empty());
    }

    private static Playthrough played(TranscriptText text, Scenario form, int level) {
        return text.play(Shipped.situation(form, text.persona(), level));
    }

    /** On the scale that all forms are published with. */
    private static Scorecard score(TranscriptText text, Scenario form, int level) {
        Scale scale = Scales.of(Shipped.situation(forms().get(0), text.persona(), level));
        return new Scoring(Rulebook.shipped()).score(played(text, form, level).transcript(), scale);
    }

    private static int percent(Scorecard scorecard, Competency competency) {
        return scorecard.scores().get(competency).percent();
    }

    /** What is told of the sum, by rule. */
    private static Map<String, String> told(TranscriptText text, Scenario form, int level) {
        return score(text, form, level).findings().stream()
                .filter(finding -> finding.turn() == SUM)
                .collect(Collectors.toMap(Finding::rule, Finding::sentence));
    }

    private static String sum(Scenario form) {
        return form.stakes().fitting().orElseThrow().amount().setScale(2).toPlainString();
    }

    private static String bestForTheSum(int level) {
        Annotation annotation = new Annotator(Rulebook.shipped())
                .annotate(played(asks, forms().get(0), level))
                .get(SUM - 1);
        return annotation.best().get(0).reply().id();
    }
}
