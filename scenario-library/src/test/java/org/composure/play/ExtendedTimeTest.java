package org.composure.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.format.Fixtures;
import org.composure.scenario.Act;
import org.composure.scenario.Branch;
import org.composure.scenario.Condition;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Persona;
import org.composure.scenario.Reply;
import org.composure.scenario.Shift;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;

/** More time as an accommodation: the customer waits longer, and is the same otherwise. */
class ExtendedTimeTest {

    private static final Persona EVEN =
            new Persona("even", "Even", "Reacts as the table says.", 100, 100, 100, 100, 100, 18, Map.of());

    private static Situation situation(int extendedTime) {
        return new Situation(
                Fixtures.good("twice.yaml"),
                EVEN,
                Shipped.HOUSE.reactions(),
                Shipped.HOUSE.level(3).limits(),
                extendedTime);
    }

    private static Mood afterShift(int patience, int extendedTime) {
        Reply reply = new Reply(
                "reply",
                "Well.",
                List.of(PerformedAct.of(Act.THANK, "Well")),
                List.of(new Branch(Condition.ALWAYS, "gone")),
                Optional.of(new Shift(-10, 10, patience)));
        return Moods.after(situation(extendedTime), new Mood(50, 50, 100), History.empty(50), reply, false);
    }

    private static Turn answered(int seconds, int extendedTime) {
        return Playthrough.begin(situation(extendedTime)).turn(new Answer("own-it", seconds, List.of()));
    }

    @Test
    void aHundredPerCentChangesNothing() {
        Situation plain = new Situation(
                Fixtures.good("twice.yaml"),
                EVEN,
                Shipped.HOUSE.reactions(),
                Shipped.HOUSE.level(3).limits());

        assertThat(situation(100)).isEqualTo(plain);
    }

    @Test
    void theCustomerWaitsLongerFromTheFirstLineOn() {
        assertThat(Playthrough.begin(situation(150)).mood().patience()).isEqualTo(180);
    }

    @Test
    void whatAReplyDoesToPatienceIsAsMuchLonger() {
        assertThat(afterShift(20, 200).patience()).isEqualTo(140);
    }

    @Test
    void theLeastPatienceIsAsMuchLonger() {
        assertThat(afterShift(-90, 200).patience()).isEqualTo(2 * Mood.LEAST_PATIENCE);
    }

    @Test
    void angerAndTrustMoveAsTheyDoForEverybody() {
        Mood after = afterShift(0, 200);

        assertThat(List.of(after.anger(), after.trust())).containsExactly(40, 60);
    }

    @Test
    void anAnswerThatWouldBeLateIsInTime() {
        assertThat(answered(150, 150).late()).isFalse();
    }

    @Test
    void anAnswerAfterTheLongerTimeIsLate() {
        assertThat(answered(181, 150).late()).isTrue();
    }
}
