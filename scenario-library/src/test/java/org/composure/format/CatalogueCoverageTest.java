package org.composure.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.failure.FailureMode;
import org.composure.golden.Golden;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;

class CatalogueCoverageTest {

    private final Scenario tiny = Fixtures.good("tiny.yaml");
    private final CatalogueCoverage coverage =
            CatalogueCoverage.of(Fixtures.CATALOGUE, List.of(tiny, Fixtures.good("twice.yaml")));

    @Test
    void the_page_of_coverage_is_up_to_date() {
        List<Scenario> shipped = ShippedScenarios.all().stream()
                .map(file -> Fixtures.scenario(file.name(), file.content()))
                .toList();

        Golden.holdPage(
                "coverage.md", CatalogueCoverage.of(Fixtures.CATALOGUE, shipped).report());
    }

    @Test
    void a_failure_mode_is_covered_by_a_scenario_that_trains_it() {
        FailureMode hiddenCosts = Fixtures.CATALOGUE.mode("hidden-costs").orElseThrow();

        assertThat(coverage.covered(hiddenCosts)).isTrue();
        assertThat(coverage.uncovered()).hasSize(64).doesNotContain(hiddenCosts);
    }

    @Test
    void the_report_counts_modes_and_scenarios_by_group() {
        assertThat(coverage.report())
                .contains("failure modes have a scenario: **1**, with 2 scenarios")
                .containsPattern("## honesty: .* \\(1 of \\d+\\)")
                .containsPattern("## rules: .* \\(0 of \\d+\\)")
                .contains("The kettle that came twice (`twice`, chat)<br>" + tiny.title() + " (`tiny`, chat)");
    }

    @Test
    void without_scenarios_nothing_is_covered() {
        assertThat(CatalogueCoverage.of(Fixtures.CATALOGUE, List.of()).uncovered())
                .isEqualTo(Fixtures.CATALOGUE.modes());
    }
}
