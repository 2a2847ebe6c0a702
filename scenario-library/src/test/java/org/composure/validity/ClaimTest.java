package org.composure.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.composure.golden.Golden;
import org.composure.judge.RuleDescription;
import org.composure.judge.Rulebook;
import org.composure.scenario.Act;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Stakes;
import org.composure.simulate.SimulatedAgent;
import org.composure.support.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Has all agents play the library once, and holds what is said of it. */
class ClaimTest {

    private static Study study;

    @BeforeAll
    static void play() {
        study = Study.of(Shipped.SCENARIOS, Shipped.HOUSE, Rulebook.shipped());
    }

    /** R2. */
    @ParameterizedTest
    @EnumSource
    void what_is_claimed_of_the_scores_holds(Claim claim) {
        assertThat(claim.holds(study))
                .as("%s: %s", claim.statement(), claim.figure(study))
                .isTrue();
    }

    /** R2: a claim that held whatever the scores say would say nothing. */
    @ParameterizedTest
    @EnumSource
    void nothing_can_be_claimed_where_all_agents_play_alike(Claim claim) {
        List<Trial> alike = Stream.of(SimulatedAgent.values())
                .flatMap(agent -> study.trials(SimulatedAgent.RUDE)
                        .map(trial -> new Trial(agent, trial.place(), trial.answers(), trial.card())))
                .toList();
        assertThat(claim.holds(new Study(study.rulebook(), study.scenarios(), alike)))
                .isFalse();
    }

    /** R3. */
    @Test
    void the_page_says_what_was_found() {
        Golden.holdPage("validity.md", new ValidityReport(study).text());
    }

    @Test
    void the_rules_that_agents_may_break_are_in_the_book() {
        assertThat(Rulebook.shipped().rules().stream()
                        .filter(RuleDescription::critical)
                        .map(RuleDescription::id))
                .containsAll(CriticalErrors.named());
    }

    /** What the page says of the library beside its figures. */
    @Test
    void no_shipped_scenario_insults_or_holds_a_grave_risk() {
        assertThat(Shipped.SCENARIOS.stream()
                        .flatMap(scenario -> scenario.scenes().values().stream())
                        .flatMap(scene -> scene.replies().stream()))
                .noneMatch(reply -> reply.does(Act.INSULT));
        assertThat(Shipped.SCENARIOS.stream()
                        .flatMap(scenario -> scenario.stakes().flags().stream())
                        .map(Stakes.Flag::flag))
                .doesNotContain(RiskFlag.DISCRIMINATION, RiskFlag.DATA_BREACH, RiskFlag.LEGAL_THREAT);
    }
}
