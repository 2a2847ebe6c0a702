package org.composure.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.composure.judge.RuleDescription;
import org.composure.judge.Rulebook;
import org.composure.scenario.Competency;
import org.junit.jupiter.api.Test;

/** Reporting, R6: the table of rules. */
class EscalationOutcomeTest {

    private static final List<RuleDescription> RULES = Rulebook.shipped().rules();

    @Test
    void every_rule_on_escalation_judgement_is_in_the_table_once_and_no_other_is() {
        List<String> table = new ArrayList<>(EscalationOutcome.BESIDE);
        Arrays.stream(EscalationOutcome.values()).forEach(outcome -> table.addAll(outcome.rules()));

        assertThat(table)
                .containsExactlyInAnyOrderElementsOf(RULES.stream()
                        .filter(rule -> rule.competency() == Competency.ESCALATION)
                        .map(RuleDescription::id)
                        .toList());
    }

    @Test
    void what_is_due_and_done_or_neither_earns_points_and_the_rest_costs_some() {
        for (RuleDescription rule : RULES) {
            EscalationOutcome.of(rule.id())
                    .ifPresent(outcome ->
                            assertThat(rule.points() > 0).as(rule.id()).isEqualTo(outcome.due() == outcome.done()));
        }
    }

    @Test
    void each_of_the_four_cells_is_one_outcome() {
        assertThat(Arrays.stream(EscalationOutcome.values())
                        .map(outcome -> List.of(outcome.due(), outcome.done()))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void a_rule_beside_the_question_tells_of_none() {
        assertThat(EscalationOutcome.of("wrong-addressee")).isEmpty();
    }
}
