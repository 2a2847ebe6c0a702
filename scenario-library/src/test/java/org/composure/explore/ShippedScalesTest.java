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

class ShippedScalesTest {

    private static final Rulebook RULEBOOK = Rulebook.shipped();
    private static final ShippedScales SCALES = ShippedScales.shipped();
    private static final Scenario SCENARIO = Shipped.SCENARIOS.get(0);
    private static final Setting SETTING = Setting.of(SCENARIO, Shipped.HOUSE).get(0);

    @Test
    void every_setting_of_every_scenario_that_ships_has_a_scale() {
        assertThat(Shipped.SCENARIOS).allSatisfy(scenario -> assertThat(Setting.of(scenario, Shipped.HOUSE))
                .allSatisfy(setting -> assertThat(SCALES.find(setting.situation(scenario, Shipped.HOUSE), RULEBOOK))
                        .isPresent()));
    }

    @Test
    void a_shipped_scale_is_the_one_that_is_found_anew() {
        Situation situation = SETTING.situation(SCENARIO, Shipped.HOUSE);

        assertThat(SCALES.find(situation, RULEBOOK))
                .isEqualTo(new Explorer(RULEBOOK).explore(situation).map(Exploration::scale));
    }

    @Test
    void limits_that_the_level_does_not_have_have_no_scale() {
        Situation usual = SETTING.situation(SCENARIO, Shipped.HOUSE);
        var limits = new AuthorityLimits(SETTING.level(), Map.of(Remedy.REFUND, BigDecimal.ONE), Set.of());

        assertThat(SCALES.find(new Situation(SCENARIO, usual.persona(), usual.reactions(), limits), RULEBOOK))
                .isEmpty();
    }
}
