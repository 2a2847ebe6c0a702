package org.composure.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.library.ScenarioCard;
import org.composure.scenario.Channel;
import org.composure.scenario.Competency;
import org.composure.scoring.NextStep;
import org.composure.scoring.NextStep.Reason;
import org.junit.jupiter.api.Test;

/** Scoring, R7. */
class NextStepsTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant LATELY = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<ScenarioCard> CARDS = List.of(card("one"), card("two"), card("three"));

    @Test
    void what_is_new_comes_first() {
        assertThat(choose(Set.of("one", "three"), Map.of("three", LONG_AGO))).isEqualTo(step("two", Reason.NEW));
    }

    @Test
    void what_was_not_passed_comes_before_what_was() {
        assertThat(choose(Set.of("one", "two", "three"), Map.of("one", LONG_AGO, "three", LONG_AGO)))
                .isEqualTo(step("two", Reason.NOT_PASSED));
    }

    @Test
    void of_what_was_passed_it_is_what_was_passed_longest_ago() {
        assertThat(choose(Set.of("one", "two", "three"), Map.of("one", LATELY, "two", LATELY, "three", LONG_AGO)))
                .isEqualTo(step("three", Reason.LONGEST_AGO));
    }

    @Test
    void where_nothing_fits_there_is_no_next_step() {
        assertThat(NextSteps.choose(Competency.EMPATHY, List.of(), Set.of(), Map.of()))
                .isEmpty();
    }

    private static NextStep choose(Set<String> played, Map<String, Instant> passed) {
        return NextSteps.choose(Competency.EMPATHY, CARDS, played, passed).orElseThrow();
    }

    private static NextStep step(String scenario, Reason reason) {
        return new NextStep(Competency.EMPATHY, scenario, "Title of " + scenario, reason);
    }

    private static ScenarioCard card(String id) {
        return new ScenarioCard(id, "0".repeat(64), "Title of " + id, "rude-staff", Channel.CHAT, "Somebody writes.");
    }
}
