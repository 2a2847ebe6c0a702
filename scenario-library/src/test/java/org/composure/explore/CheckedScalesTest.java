package org.composure.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.composure.judge.Rulebook;
import org.composure.play.Situation;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Remedy;
import org.composure.scenario.Scenario;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;

class CheckedScalesTest {

    private static final Scenario SCENARIO = Shipped.SCENARIOS.get(0);
    private static final Situation USUAL =
            Setting.of(SCENARIO, Shipped.HOUSE).get(1).situation(SCENARIO, Shipped.HOUSE);

    @Test
    void whatShipsHasItsScale() {
        assertThat(CheckedScales.shipped().of(USUAL, Rulebook.shipped())).isPresent();
    }

    @Test
    void limitsThatTheLevelDoesNotHaveHaveNone() {
        var limits = new AuthorityLimits(USUAL.limits().level(), Map.of(Remedy.REFUND, BigDecimal.ONE), Set.of());
        var situation = new Situation(SCENARIO, USUAL.persona(), USUAL.reactions(), limits);

        assertThat(CheckedScales.shipped().of(situation, Rulebook.shipped())).isEmpty();
    }
}
