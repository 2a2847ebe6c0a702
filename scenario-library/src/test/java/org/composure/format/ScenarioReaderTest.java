package org.composure.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.composure.scenario.Act;
import org.composure.scenario.Branch;
import org.composure.scenario.Channel;
import org.composure.scenario.Condition;
import org.composure.scenario.Ending;
import org.composure.scenario.Handover;
import org.composure.scenario.Offer;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Range;
import org.composure.scenario.Remedy;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Scenario;
import org.composure.scenario.Scene;
import org.composure.scenario.Shift;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

    private final Scenario twice = Fixtures.good("twice.yaml");

    @Test
    void theHeadIsReadAsItIsWritten() {
        assertThat(twice.id()).isEqualTo("twice");
        assertThat(twice.title()).isEqualTo("The kettle that came twice");
        assertThat(twice.failureMode()).isEqualTo("hidden-costs");
        assertThat(twice.channel()).isEqualTo(Channel.CHAT);
        assertThat(twice.customer().personas()).containsExactly("betrayed-regular", "worn-out-carer");
        assertThat(twice.customer().anger()).isEqualTo(55);
        assertThat(twice.customer().trust()).isEqualTo(40);
        assertThat(twice.start()).isEqualTo("opening");
    }

    @Test
    void theDeskIsReadAsItIsWritten() {
        assertThat(twice.recordShows("order")).isTrue();
        assertThat(twice.policies()).singleElement().satisfies(policy -> assertThat(policy.discretion())
                .startsWith("A week more"));
        assertThat(twice.article("double-charges")).isPresent();
    }

    @Test
    void theStakesAreReadAsTheyAreWritten() {
        Offer charge = new Offer(Remedy.REFUND, new BigDecimal("39.90"));

        assertThat(twice.stakes().asked()).contains(charge);
        assertThat(twice.stakes().fitting()).contains(charge);
        assertThat(twice.stakes().negligence()).isFalse();
        assertThat(twice.stakes().flags()).singleElement().satisfies(flag -> {
            assertThat(flag.flag()).isEqualTo(RiskFlag.INSISTS_ON_MANAGER);
            assertThat(flag.from()).isEqualTo("pushback");
            assertThat(flag.to()).containsExactly("supervisor");
        });
    }

    @Test
    void scenesAndEndingsKeepTheOrderOfTheFile() {
        assertThat(twice.scenes().keySet()).containsExactly("opening", "pushback");
        assertThat(twice.endings().keySet()).containsExactly("thanks", "passed", "gone");
        assertThat(twice.endings().get("passed").kind()).isEqualTo(Ending.Kind.ESCALATED);
    }

    @Test
    void aSceneIsReadWithItsLinesItsFactsAndItsRounds() {
        Scene opening = twice.scene("opening");

        assertThat(opening.customer()).hasSize(2);
        assertThat(opening.customer().get(0).when().anger()).isEqualTo(new Range(60, Integer.MAX_VALUE));
        assertThat(opening.customer().get(1).when()).isEqualTo(Condition.ALWAYS);
        assertThat(opening.tells()).containsExactly("card-refused");
        assertThat(opening.rounds()).contains(new Scene.Rounds(2, "gone"));
    }

    @Test
    void aReplyIsReadWithItsBranchesAndItsReaction() {
        assertThat(twice.scene("opening").reply("ask-again").orElseThrow().next())
                .extracting(Branch::to)
                .containsExactly("pushback", "opening");
        assertThat(twice.scene("pushback").reply("no-manager").orElseThrow().reaction())
                .contains(new Shift(20, -20, 0));
    }

    @Test
    void actsAreReadWithAllThatTheyCarry() {
        List<PerformedAct> acts =
                twice.scene("opening").reply("own-it").orElseThrow().acts();
        PerformedAct handoff = twice.scene("pushback")
                .reply("pass-on")
                .orElseThrow()
                .performed(Act.WARM_HANDOFF)
                .orElseThrow();

        assertThat(acts.get(0).fact()).contains("order");
        assertThat(acts.get(2).offer()).contains(new Offer(Remedy.REFUND, new BigDecimal("39.90")));
        assertThat(acts.get(3).due()).contains("P2D");
        assertThat(handoff.to()).contains("supervisor");
        assertThat(handoff.conveys()).isEqualTo(Set.of(Handover.WHO, Handover.WHAT));
        assertThat(handoff.amount()).isEqualTo(Optional.empty());
    }

    @Test
    void theHashIsThatOfTheBytes() {
        byte[] tiny = Fixtures.tiny().getBytes(UTF_8);
        byte[] commented = (Fixtures.tiny() + "# nothing new\n").getBytes(UTF_8);

        assertThat(Fixtures.scenario("tiny.yaml", tiny).hash())
                .hasSize(64)
                .isEqualTo(Fixtures.scenario("tiny.yaml", tiny).hash())
                .isNotEqualTo(Fixtures.scenario("tiny.yaml", commented).hash());
    }

    @Test
    void foldersAreNoPartOfTheId() {
        byte[] tiny = Fixtures.tiny().getBytes(UTF_8);

        assertThat(Fixtures.read("scenarios/honesty/tiny.yaml", tiny)).isInstanceOf(Reading.Read.class);
        assertThat(Fixtures.read("C:\\scenarios\\tiny.yml", tiny)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aByteOrderMarkAndLineEndsOfAnotherSystemDoNoHarm() {
        assertThat(Fixtures.diagnose("\uFEFF" + Fixtures.tiny())).isEmpty();
        assertThat(Fixtures.diagnose(Fixtures.tiny().replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void blanksAroundATextAreNoPartOfIt() {
        String folded = Fixtures.tiny().replace("story: She saw", "story: >\n  She saw");

        assertThat(Fixtures.scenario("tiny.yaml", folded.getBytes(UTF_8)).story())
                .isEqualTo("She saw it when her card was refused at the chemist's.");
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
        String text = Fixtures.tiny()
                .replace("[{id: order, label: Order,", "[{id: order, label: \"Ordre n\u00ba \uD83D\uDE42\", x: 1,");

        assertThat(Fixtures.diagnose(text)).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.line()).isEqualTo(13);
            assertThat(diagnostic.column()).isEqualTo(43);
        });
    }

    @Test
    void aFactMayBeAskedForThatNobodyHasGiven() {
        String text = Fixtures.tiny().replace("act: take-ownership,", "act: ask-fact, fact: shoe-size,");

        assertThat(Fixtures.diagnose(text)).isEmpty();
    }

    @Test
    void aDiagnosticPrintsAsCompilersDo() {
        assertThat(Fixtures.diagnose(Fixtures.tiny().replace("channel: chat", "channel: chatt")))
                .singleElement()
                .hasToString("tiny.yaml:4:10: error CS204: There is no such channel: `chatt`. Did you mean `chat`?");
    }
}
