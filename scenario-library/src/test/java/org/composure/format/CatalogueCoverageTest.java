package org.composure.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.failure.FailureMode;
import org.composure.golden.Golden;
import org.composure.scenario.Scenario;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;

class CatalogueCoverageTest {

    private final Scenario tiny = Fixtures.good("tiny.yaml");
    private final CatalogueCoverage coverage =
            CatalogueCoverage.of(Shipped.FAILURES, List.of(tiny, Fixtures.good("twice.yaml")));

    @Test
    void thePageOfCoverageIsUpToDate() {
        Golden.holdPage(
                "coverage.md",
                CatalogueCoverage.of(Shipped.FAILURES, Shipped.SCENARIOS).report());
    }

    @Test
    void aFailureModeIsCoveredByAScenarioThatTrainsIt() {
        FailureMode hiddenCosts = Shipped.FAILURES.mode("hidden-costs").orElseThrow();

        assertThat(coverage.covered(hiddenCosts)).isTrue();
        assertThat(coverage.uncovered()).hasSize(64).doesNotContain(hiddenCosts);
    }

    @Test
    void theReportCountsModesAndScenariosByGroup() {
        assertThat(coverage.report())
                .contains("failure modes have a scenario: **1**, with 2 scenarios")
                .containsPattern("## honesty: .* \\(1 of \\d+\\)")
                .containsPattern("## rules: .* \\(0 of \\d+\\)")
                .contains("The kettle that came twice (`twice`, chat)<br>" + tiny.title() + " (`tiny`, chat)");
    }

    @Test
    void withoutScenariosNothingIsCovered() {
        assertThat(CatalogueCoverage.of(Shipped.FAILURES, List.of()).uncovered())
                .isEqualTo(Shipped.FAILURES.modes());
    }
}
