package org.composure.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.format.Fixtures;
import org.composure.scenario.Act;
import org.composure.scenario.AutonomyLevel;
import org.composure.scenario.Persona;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Scenario;
import org.composure.scenario.Scene;
import org.composure.support.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every contact, tried on contacts played by chance: all scenarios, personas and levels. */
class PlaythroughPropertiesTest {

    private static final int PLAYS = 3;
    private static final long SEED = 20261121;

    static Stream<Scenario> scenarios() {
        return Fixtures.allScenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aContactEndsWithinABoundOfTurns(Scenario scenario) {
        for (Playthrough played : plays(scenario)) {
            assertThat(played.ending()).isPresent();
            assertThat(played.scene()).isEmpty();
            assertThat(played.transcript().turns()).hasSizeLessThanOrEqualTo(RandomPlay.bound(scenario));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void moodsStayInRangeAndLeadFromTurnToTurn(Scenario scenario) {
        for (Playthrough played : plays(scenario)) {
            Mood mood = Moods.first(played.situation());
            for (Turn turn : played.transcript().turns()) {
                assertThat(turn.before()).isEqualTo(mood);
                mood = turn.after();
                assertThat(mood.anger()).isBetween(0, 100);
                assertThat(mood.trust()).isBetween(0, 100);
                assertThat(mood.patience()).isGreaterThanOrEqualTo(Mood.LEAST_PATIENCE);
            }
            assertThat(played.mood()).isEqualTo(mood);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theAnswersOfATranscriptReplayToAnEqualTranscript(Scenario scenario) {
        for (Playthrough played : plays(scenario)) {
            List<Answer> answers = played.transcript().turns().stream()
                    .map(turn -> new Answer(turn.reply().id(), turn.elapsed(), turn.opened()))
                    .toList();

            assertThat(Playthrough.replay(played.situation(), answers).transcript())
                    .isEqualTo(played.transcript());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void turnsAreNumberedAndLateWhenPatienceHasRunOut(Scenario scenario) {
        for (Playthrough played : plays(scenario)) {
            int number = 0;
            for (Turn turn : played.transcript().turns()) {
                assertThat(turn.number()).isEqualTo(++number);
                assertThat(turn.late()).isEqualTo(turn.elapsed() > turn.before().patience());
                assertThat(turn.scene().customer()).contains(turn.line());
                assertThat(turn.scene().replies()).contains(turn.reply());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noSceneIsEnteredMoreOftenThanItsRoundsAllow(Scenario scenario) {
        for (Playthrough played : plays(scenario)) {
            played.transcript().turns().stream()
                    .map(Turn::scene)
                    .filter(scene -> scene.rounds().isPresent())
                    .collect(Collectors.groupingBy(Scene::id, Collectors.counting()))
                    .forEach((scene, visits) -> assertThat(visits)
                            .isLessThanOrEqualTo(
                                    scenario.scene(scene).rounds().orElseThrow().atMost()));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aHistorySaysWhatARecountOfTheTurnsSays(Scenario scenario) {
        for (Playthrough played : plays(scenario)) {
            Transcript transcript = played.transcript();
            for (int turn = 0; turn < transcript.turns().size(); turn++) {
                assertSame(transcript.turns().get(turn).history(), Recount.at(transcript, turn));
            }
            assertSame(transcript.closing().orElseThrow().history(), Recount.atEnd(transcript));
        }
    }

    private static void assertSame(History history, Recount recount) {
        assertThat(history.turns()).isEqualTo(recount.past().size());
        for (Act act : Act.values()) {
            assertThat(history.count(act)).isEqualTo(recount.count(act));
            assertThat(history.last(act)).isEqualTo(recount.last(act));
            assertThat(history.has(act)).isEqualTo(recount.count(act) > 0);
        }
        for (RiskFlag flag : RiskFlag.values()) {
            assertThat(history.knownSince(flag)).isEqualTo(recount.knownSince(flag));
        }
        assertThat(history.clearSince()).isEqualTo(recount.clearSince());
        assertThat(history.firstAnger()).isEqualTo(recount.firstAnger());
        assertThat(history.peakAnger()).isEqualTo(recount.peakAnger());
        assertThat(history.read()).isEqualTo(recount.read());
        assertThat(recount.told()).allMatch(history::wasTold);
        assertThat(recount.used()).allMatch(history::hasUsed);
        assertThat(recount.performed()).allMatch(act -> history.hasSaid(act.words()));
    }

    /** Some plays with every persona of the house at every level. */
    private static List<Playthrough> plays(Scenario scenario) {
        List<Playthrough> plays = new ArrayList<>();
        RandomPlay chance = new RandomPlay(SEED);
        for (Persona persona : Shipped.HOUSE.personas().values()) {
            for (AutonomyLevel level : Shipped.HOUSE.levels()) {
                Situation situation = new Situation(scenario, persona, Shipped.HOUSE.reactions(), level.limits());
                for (int play = 0; play < PLAYS; play++) {
                    plays.add(chance.play(situation, RandomPlay.bound(scenario) + 1));
                }
            }
        }
        return plays;
    }
}
