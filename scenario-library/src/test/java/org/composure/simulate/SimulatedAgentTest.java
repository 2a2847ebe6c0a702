package org.composure.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.play.Turn;
import org.composure.scenario.Offer;
import org.composure.scenario.Remedy;
import org.composure.scenario.Scenario;
import org.composure.scenario.Stakes;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the requirements of the package. */
class SimulatedAgentTest {

    private static final long SEED = 7;

    @ParameterizedTest
    @EnumSource
    void every_contact_comes_to_its_ending(SimulatedAgent agent) {
        assertThat(contacts(agent)).allMatch(contact -> contact.ending().isPresent());
    }

    /** R4. */
    @ParameterizedTest
    @EnumSource
    void the_same_seed_gives_the_same_contact(SimulatedAgent agent) {
        assertThat(contacts(agent).map(Playthrough::transcript))
                .containsExactlyElementsOf(
                        contacts(agent).map(Playthrough::transcript).toList());
    }

    @Test
    void the_average_agent_has_better_days_and_worse() {
        Situation situation = situation(Shipped.SCENARIOS.get(0));
        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> replies(SimulatedAgent.AVERAGE.play(situation, seed)))
                        .distinct())
                .hasSizeGreaterThan(5);
    }

    /** R3. */
    @ParameterizedTest
    @EnumSource
    void a_fault_changes_the_weights_of_what_is_lacking_alone(SimulatedAgent agent) {
        assertThat(Cue.values())
                .filteredOn(cue -> agent.weight(cue) != cue.expert())
                .allMatch(cue -> agent.lacks().filter(cue.competency()::equals).isPresent());
    }

    /** R1: what fits counts for nothing before it can be known. */
    @ParameterizedTest
    @EnumSource
    void what_fits_decides_nothing_before_it_can_be_known(SimulatedAgent agent) {
        assertThat(Shipped.SCENARIOS).allSatisfy(scenario -> {
            List<Turn> turns = turns(agent, situation(scenario));
            List<Turn> others = turns(agent, situation(fitting(scenario, Remedy.REFUND, 1)));
            int unclear = (int) turns.stream()
                    .filter(turn -> turn.history().clearSince() == 0)
                    .count();
            assertThat(others.stream().limit(unclear).map(Turn::reply))
                    .containsExactlyElementsOf(
                            turns.stream().limit(unclear).map(Turn::reply).toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_answer_comes_late(SimulatedAgent agent) {
        assertThat(contacts(agent).flatMap(contact -> contact.transcript().turns().stream()))
                .noneMatch(Turn::late);
    }

    @ParameterizedTest
    @EnumSource
    void all_but_the_guesser_open_what_their_words_rest_on(SimulatedAgent agent) {
        assertThat(contacts(agent).flatMap(SimulatedAgentTest::opened).findAny().isPresent())
                .isEqualTo(agent != SimulatedAgent.GUESSER);
    }

    private static Stream<String> opened(Playthrough contact) {
        return contact.transcript().turns().stream().flatMap(turn -> turn.opened().stream());
    }

    private static Stream<Playthrough> contacts(SimulatedAgent agent) {
        return Shipped.SCENARIOS.stream().map(scenario -> agent.play(situation(scenario), SEED));
    }

    private static List<String> replies(Playthrough contact) {
        return contact.transcript().turns().stream()
                .map(turn -> turn.reply().id())
                .toList();
    }

    private static List<Turn> turns(SimulatedAgent agent, Situation situation) {
        return agent.play(situation, SEED).transcript().turns();
    }

    private static Situation situation(Scenario scenario) {
        return Shipped.situation(scenario, scenario.customer().personas().get(0), 2);
    }

    private static Scenario fitting(Scenario scenario, Remedy remedy, int amount) {
        Stakes stakes = scenario.stakes();
        return new Scenario(
                scenario.id(),
                scenario.hash(),
                scenario.form(),
                scenario.title(),
                scenario.failureMode(),
                scenario.channel(),
                scenario.setting(),
                scenario.briefing(),
                scenario.story(),
                scenario.customer(),
                scenario.record(),
                scenario.policies(),
                scenario.articles(),
                new Stakes(
                        stakes.asked(),
                        Optional.of(new Offer(remedy, BigDecimal.valueOf(amount))),
                        stakes.clearFrom(),
                        stakes.negligence(),
                        stakes.flags(),
                        stakes.authoriser()),
                scenario.start(),
                scenario.scenes(),
                scenario.endings());
    }
}
