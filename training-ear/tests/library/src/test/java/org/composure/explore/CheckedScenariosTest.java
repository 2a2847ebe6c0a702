package org.composure.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.format.Diagnostic;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.format.ShippedScenarios;
import org.composure.golden.Golden;
import org.composure.judge.Rulebook;
import org.composure.scenario.Scenario;
import org.composure.support.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plays every scenario that ships exhaustively, with each persona at each level: a minute or two. */
class CheckedScenariosTest {

    private static final Rulebook RULEBOOK = Rulebook.shipped();
    private static final ScenarioCheck CHECK = new ScenarioCheck(RULEBOOK, Shipped.HOUSE, Shipped.FAILURES);

    private static List<Outcome> outcomes;

    private record Outcome(Scenario scenario, Checked checked) {}

    @BeforeAll
    static void checkAll() {
        // A pool of its own: the one in which tests run is busy with other tests, and would do it one by one.
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            outcomes =
                    ShippedScenarios.all().stream()
                            .map(file -> CompletableFuture.supplyAsync(() -> check(file), pool))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
        } finally {
            pool.shutdown();
        }
    }

    private static Outcome check(ShippedScenarios.File file) {
        Reading.Read read =
                (Reading.Read) new ScenarioReader(Shipped.HOUSE, Shipped.FAILURES).read(file.name(), file.content());
        return new Outcome(read.scenario(), CHECK.check(read));
    }

    @Test
    void nothingSpeaksAgainstPublishingWhatShips() {
        assertThat(outcomes.stream().flatMap(outcome -> outcome.checked().diagnostics().stream()))
                .extracting(Diagnostic::toString)
                .isEmpty();
    }

    @Test
    void whatWasCheckedIsRecordedWithTheRulesItWasCheckedUnder() {
        Golden.hold(
                Golden.module().resolve("src/main/resources/scenarios/checked.txt"),
                outcomes.stream()
                        .filter(outcome -> outcome.checked().publishable())
                        .map(outcome -> CheckedScenarios.line(outcome.scenario(), RULEBOOK) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void theScalesThatWereFoundAreRecordedWithTheRulesTheyWereFoundUnder() {
        Golden.hold(
                Golden.module().resolve("src/main/resources/scenarios/scales.txt"),
                outcomes.stream()
                        .flatMap(CheckedScenariosTest::scales)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    private static Stream<String> scales(Outcome outcome) {
        return Setting.of(outcome.scenario(), Shipped.HOUSE).stream()
                .map(setting -> CheckedScales.line(
                        outcome.scenario(),
                        setting,
                        RULEBOOK,
                        outcome.checked().scales().get(setting)));
    }

    @Test
    void theProductKnowsTheScalesThatWereFound() {
        assertThat(outcomes).allSatisfy(outcome -> outcome.checked().scales().forEach((setting, scale) -> assertThat(
                        CheckedScales.shipped().of(setting.situation(outcome.scenario(), Shipped.HOUSE), RULEBOOK))
                .contains(scale)));
    }

    @Test
    void theProductKnowsWhatWasChecked() {
        assertThat(Shipped.SCENARIOS)
                .allMatch(scenario -> CheckedScenarios.shipped().holds(scenario, RULEBOOK));
    }
}
