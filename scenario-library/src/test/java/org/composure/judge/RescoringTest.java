package org.composure.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.composure.explore.Annotator;
import org.composure.play.Playthrough;
import org.composure.play.RandomPlay;
import org.composure.play.Situation;
import org.composure.play.TranscriptText;
import org.composure.play.Turn;
import org.composure.scenario.Scenario;
import org.composure.support.Scales;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A contact that is known by its text alone is judged like the one that was played: late answers, articles and all. */
class RescoringTest {

    private static final int CONTACTS = 20;
    private static final int LEVEL = 2;

    static List<Scenario> scenarios() {
        return Shipped.SCENARIOS;
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsWrittenReadsBackAsTheSameContact(Scenario scenario) {
        assertThat(contacts(scenario))
                .allSatisfy(played -> assertThat(again(played).transcript()).isEqualTo(played.transcript()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void itsScorecardIsTheVerySame(Scenario scenario) {
        Scale scale = Scales.of(situation(scenario));

        assertThat(contacts(scenario)).allSatisfy(played -> assertThat(
                        new Scoring(Rulebook.shipped()).score(again(played).transcript(), scale))
                .isEqualTo(new Scoring(Rulebook.shipped()).score(played.transcript(), scale)));
    }

    /** Three that are soon played through: an annotation follows from a contact alone, whichever it is. */
    @ParameterizedTest
    @ValueSource(strings = {"repeating-the-story", "no-authority", "unreasonable-demand"})
    void itsAnnotationsAreTheVerySame(String scenario) {
        Playthrough played = contacts(Shipped.scenario(scenario)).findFirst().orElseThrow();

        assertThat(new Annotator(Rulebook.shipped()).annotate(again(played)))
                .isEqualTo(new Annotator(Rulebook.shipped()).annotate(played));
    }

    @Test
    void lateAnswersAndOpenedArticlesAreAmongThem() {
        List<Turn> turns = scenarios().stream()
                .flatMap(RescoringTest::contacts)
                .flatMap(played -> played.transcript().turns().stream())
                .toList();

        assertThat(turns).anyMatch(Turn::late).anyMatch(turn -> turn.opened().size() > 1);
    }

    private static Stream<Playthrough> contacts(Scenario scenario) {
        RandomPlay chance = new RandomPlay(scenario.id().hashCode());
        return Stream.generate(() -> chance.play(situation(scenario), RandomPlay.bound(scenario)))
                .limit(CONTACTS);
    }

    private static Playthrough again(Playthrough played) {
        String kept = TranscriptText.of(played.transcript()).text();
        return TranscriptText.parse(kept).play(situation(played.situation().scenario()));
    }

    private static Situation situation(Scenario scenario) {
        return Shipped.situation(scenario, scenario.customer().personas().get(0), LEVEL);
    }
}
