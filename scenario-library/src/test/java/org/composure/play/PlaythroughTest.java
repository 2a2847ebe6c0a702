package org.composure.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.format.Fixtures;
import org.composure.scenario.Act;
import org.composure.scenario.Branch;
import org.composure.scenario.Condition;
import org.composure.scenario.Ending;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Persona;
import org.composure.scenario.Reactions;
import org.composure.scenario.Reactions.Reaction;
import org.composure.scenario.Reply;
import org.composure.scenario.Scenario;
import org.composure.scenario.Scene;
import org.composure.scenario.Shift;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;

class PlaythroughTest {

    private static final Persona EVEN =
            new Persona("even", "Even", "Reacts as the table says.", 100, 100, 100, 100, 100, 18, Map.of());

    private final Playthrough begun = Playthrough.begin(situation(Fixtures.good("twice.yaml"), EVEN));

    private static Situation situation(Scenario scenario, Persona persona) {
        return new Situation(
                scenario,
                persona,
                Shipped.HOUSE.reactions(),
                Shipped.HOUSE.level(3).limits());
    }

    private static Answer answer(String reply) {
        return new Answer(reply, 0, List.of());
    }

    @Test
    void aContactBeginsWithTheFirstLineThatHolds() {
        assertThat(begun.line().orElseThrow().says()).startsWith("I ordered one kettle");
        assertThat(begun.mood()).isEqualTo(new Mood(55, 40, 120));
        assertThat(begun.transcript().turns()).isEmpty();
        assertThat(begun.transcript().closing()).isEmpty();
    }

    @Test
    void aReplyLeadsToItsEnding() {
        Playthrough ended = begun.answer(answer("own-it"));

        assertThat(ended.ending().map(Ending::id)).contains("thanks");
        assertThat(ended.line()).isEmpty();
        assertThat(ended.transcript().closing()).isPresent();
    }

    @Test
    void aSceneIsEnteredOnlyAsOftenAsItsRoundsAllow() {
        Playthrough second = begun.answer(answer("ask-again"));
        Playthrough third = second.answer(answer("ask-again"));

        assertThat(second.scene().map(Scene::id)).contains("opening");
        assertThat(third.ending().map(Ending::id)).contains("gone");
    }

    @Test
    void aBranchDependsOnTheMoodThatTheReplyLeaves() {
        Persona furious = new Persona("f", "F", "F", 300, 100, 100, 100, 100, 18, Map.of(Act.ASK_FACT, 300));
        Playthrough late = Playthrough.begin(situation(Fixtures.good("twice.yaml"), furious))
                .answer(new Answer("ask-again", 1000, List.of()));

        assertThat(late.mood().anger()).isGreaterThanOrEqualTo(70);
        assertThat(late.scene().map(Scene::id)).contains("pushback");
        assertThat(late.transcript().turns().get(0).late()).isTrue();
    }

    @Test
    void anEarlierPlaythroughIsLeftAsItWas() {
        begun.answer(answer("ask-again"));

        assertThat(begun.transcript().turns()).isEmpty();
        assertThat(begun.mood().anger()).isEqualTo(55);
    }

    @Test
    void aReactionOfTheReplyStandsInForTheTable() {
        Situation situation = situation(Fixtures.good("twice.yaml"), EVEN);
        Reply reply = situation.scenario().scene("pushback").reply("no-manager").orElseThrow();

        Mood after = Moods.after(situation, begun.mood(), begun.history(), reply, false);

        assertThat(after).isEqualTo(new Mood(75, 20, 120));
    }

    @Test
    void anActDoneTwiceInOneReplyIsDoneAgainTheSecondTime() {
        Reactions reactions = new Reactions(
                Map.of(Act.APOLOGISE, new Reaction(new Shift(-8, 4, 0), new Shift(3, -4, 0))), Shift.NONE, Map.of());
        Situation situation = new Situation(
                Fixtures.good("tiny.yaml"),
                EVEN,
                reactions,
                Shipped.HOUSE.level(3).limits());
        Reply sorry = new Reply(
                "sorry",
                "Sorry, sorry.",
                List.of(PerformedAct.of(Act.APOLOGISE, "Sorry"), PerformedAct.of(Act.APOLOGISE, "sorry")),
                List.of(new Branch(Condition.ALWAYS, "gone")),
                Optional.empty());

        Mood after = Moods.after(situation, new Mood(50, 50, 60), History.empty(50), sorry, false);

        assertThat(after).isEqualTo(new Mood(45, 50, 60));
    }

    @Test
    void aContactThatHasEndedTakesNoAnswer() {
        Playthrough ended = begun.answer(answer("own-it"));

        assertThatThrownBy(() -> ended.answer(answer("own-it"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReplyThatIsNotOnOfferIsRefused() {
        assertThatThrownBy(() -> begun.answer(answer("pass-on"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerTakesNoTimeOrSome() {
        assertThatThrownBy(() -> new Answer("own-it", -1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
