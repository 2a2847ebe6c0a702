package org.composure.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.composure.support.Contact.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.RandomPlay;
import org.composure.play.Transcript;
import org.composure.scenario.Act;
import org.composure.scenario.Competency;
import org.composure.scenario.Remedy;
import org.composure.support.Scales;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final Playthrough BEGUN =
            Playthrough.begin(Shipped.situation(Shipped.scenario("policy-rigidity"), "quiet-disappointed", 2));
    private static final int LATE = 999;
    private static final Scale NOTHING_AT_STAKE = new Scale(Points.NONE, Points.NONE, 0);

    private final Scoring scoring = new Scoring(Rulebook.shipped());

    @ParameterizedTest
    @CsvSource({"-10, 0", "10, 100", "0, 50", "-9, 5", "3, 65"})
    void aScoreIsWhereThePointsLieBetweenLeastAndMost(int earned, int percent) {
        assertThat(new Score(earned, -10, 10).percent()).isEqualTo(percent);
    }

    @Test
    void whereNothingWasAtStakeTheScoreIsFullAndSaysSo() {
        Score score = new Score(0, 0, 0);
        assertThat(score.percent()).isEqualTo(Score.UNMEASURED).isEqualTo(100);
        assertThat(score.measured()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-12, 0", "11, 100"})
    void whatLateAnswersLeadBeyondTheEndsCountsAsTheEnd(int earned, int percent) {
        assertThat(new Score(earned, -10, 10).percent()).isEqualTo(percent);
    }

    @Test
    void everyContactIsScoredOnEveryCompetency() {
        assertThat(played(100)).map(Scales::score).allSatisfy(card -> {
            assertThat(card.scores()).containsOnlyKeys(Competency.values());
            assertThat(card.scores().values())
                    .allSatisfy(score -> assertThat(score.percent()).isBetween(0, 100));
            assertThat(card.rulebookVersion()).isEqualTo(Rulebook.shipped().version());
        });
    }

    @Test
    void aTranscriptIsScoredTheSameAgain() {
        assertThat(played(20))
                .allSatisfy(played -> assertThat(Scales.score(played)).isEqualTo(Scales.score(played)));
    }

    @Test
    void theScaleIsTheSameWhateverWasAnswered() {
        assertThat(BEGUN.scene().orElseThrow().replies().stream()
                        .flatMap(reply -> Stream.of(first(reply.id(), 0), first(reply.id(), LATE)))
                        .map(ScoringTest::scale)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aLateAnswerEarnsLess() {
        assertThat(empathy(first("you-asked", LATE)).earned())
                .isLessThan(empathy(first("you-asked", 0)).earned());
    }

    @Test
    void onlyAContactThatHasEndedCanPass() {
        Transcript ended = contact().says(Act.REASSURE).played().transcript();
        assertThat(scoring.score(ended, NOTHING_AT_STAKE).passed()).isTrue();
        assertThat(scoring.score(new Transcript(ended.situation(), ended.turns(), Optional.empty()), NOTHING_AT_STAKE)
                        .passed())
                .isFalse();
    }

    @Test
    void aCriticalErrorFailsWhateverThePoints() {
        Scorecard card = scoring.score(contact().says(Act.LIE).played().transcript(), NOTHING_AT_STAKE);
        assertThat(card.scores().values()).allMatch(score -> score.percent() >= Scoring.PASS_MARK);
        assertThat(card.criticalErrors()).extracting(Finding::rule).containsExactly("lie");
        assertThat(card.passed()).isFalse();
    }

    @Test
    void withItsOwnFindingsAScorecardIsWhatItWas() {
        assertThat(played(20)).map(Scales::score).allSatisfy(card -> assertThat(card.with(card.findings()))
                .isEqualTo(card));
    }

    @Test
    void findingsOnTheWholeContactComeLastAndBelongToNoTurn() {
        Transcript withheld =
                contact().fits(Remedy.REFUND, 40).says(Act.APOLOGISE).played().transcript();
        assertThat(scoring.findings(withheld))
                .extracting(Finding::rule, Finding::turn)
                .containsExactly(
                        tuple("apology-in-its-place", 1), tuple("remedy-withheld", 0), tuple("kept-what-was-yours", 0));
    }

    private static List<Transcript> played(int many) {
        RandomPlay chance = new RandomPlay(1);
        return Stream.generate(() -> chance.play(
                        BEGUN.situation(), RandomPlay.bound(BEGUN.situation().scenario())))
                .limit(many)
                .map(Playthrough::transcript)
                .toList();
    }

    private static Score empathy(Transcript transcript) {
        return Scales.score(transcript).scores().get(Competency.EMPATHY);
    }

    private static List<List<Integer>> scale(Transcript transcript) {
        return Scales.score(transcript).scores().values().stream()
                .map(score -> List.of(score.least(), score.most()))
                .toList();
    }

    private static Transcript first(String reply, int elapsed) {
        return BEGUN.answer(new Answer(reply, elapsed, List.of())).transcript();
    }
}
