package org.composure.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.format.ShippedScenarios;
import org.composure.judge.Rulebook;
import org.composure.scenario.Scenario;
import org.composure.validity.Study;
import org.composure.validity.ValidityReport;
import picocli.CommandLine.Command;

/** Has simulated agents play the library, and reports whether scores tell them apart. */
@Command(
        name = "validity",
        description =
                "Has simulated agents of known kinds play the library, and reports whether scores tell them apart.",
        mixinStandardHelpOptions = true)
final class Validity implements Callable<Integer> {

    private final Terminal terminal;

    Validity(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Rulebook rulebook = Rulebook.shipped();
        terminal.progress("Playing every contact ...");
        Study study = Study.of(library(), ScenarioFile.HOUSE, rulebook);
        terminal.progressDone();
        ValidityReport report = new ValidityReport(study);
        terminal.line("%s", report.text().strip());
        return report.claimsHold() ? 0 : 1;
    }

    private static List<Scenario> library() {
        ScenarioReader reader = new ScenarioReader(ScenarioFile.HOUSE, ScenarioFile.CATALOGUE);
        return ShippedScenarios.all().stream()
                .map(file -> reader.read(file.name(), file.content()))
                .filter(Reading.Read.class::isInstance)
                .map(read -> ((Reading.Read) read).scenario())
                .toList();
    }
}
