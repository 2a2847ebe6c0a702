package org.composure.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.explore.Checked;
import org.composure.explore.ScenarioCheck;
import org.composure.format.Diagnostic;
import org.composure.format.Reading;
import org.composure.format.Severity;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.scenario.Competency;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether scenarios may be published, and if not, what to change. */
@Command(
        name = "check",
        description = "Reads scenarios and plays them exhaustively, and tells what speaks against publishing them.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The scenarios.")
    private List<Path> files;

    @Option(names = "--json", description = "Print for machines.")
    private boolean json;

    private final Terminal terminal;

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What was found in one file. */
    private record Report(String file, boolean publishable, List<Diagnostic> diagnostics, Map<String, String> spans) {}

    @Override
    public Integer call() {
        List<Report> reports = new ArrayList<>();
        for (Path file : files) {
            terminal.progress("Playing " + file + " ...");
            reports.add(report(file));
            terminal.progressDone();
        }
        if (json) {
            terminal.json(reports.size() == 1 ? reports.get(0) : reports);
        } else {
            reports.forEach(this::print);
        }
        return reports.stream().allMatch(Report::publishable) ? 0 : 1;
    }

    private Report report(Path file) {
        Reading reading = ScenarioFile.of(file).reading();
        if (reading instanceof Reading.Read read) {
            Checked checked =
                    new ScenarioCheck(Rulebook.shipped(), ScenarioFile.HOUSE, ScenarioFile.CATALOGUE).check(read);
            List<Diagnostic> all = Stream.concat(read.warnings().stream(), checked.diagnostics().stream())
                    .toList();
            return new Report(
                    file.toString(),
                    checked.publishable(),
                    all,
                    spans(checked.scales().values()));
        }
        return new Report(file.toString(), false, ((Reading.Refused) reading).diagnostics(), Map.of());
    }

    private static Map<String, String> spans(Collection<Scale> scales) {
        return Stream.of(Competency.values())
                .filter(competency -> !scales.isEmpty())
                .collect(Collectors.toMap(
                        Competency::id,
                        competency -> scales.stream()
                                        .mapToInt(scale -> scale.least().of(competency))
                                        .min()
                                        .getAsInt() + " to "
                                + scales.stream()
                                        .mapToInt(scale -> scale.most().of(competency))
                                        .max()
                                        .getAsInt(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private void print(Report report) {
        report.diagnostics()
                .forEach(diagnostic -> terminal.line(
                        "%s",
                        terminal.in(
                                diagnostic.severity() == Severity.ERROR ? Terminal.Tone.BAD : Terminal.Tone.QUIET,
                                diagnostic.toString())));
        terminal.line(
                "%s: %s",
                report.file(),
                report.publishable()
                        ? terminal.in(Terminal.Tone.GOOD, "may be published")
                        : terminal.in(Terminal.Tone.BAD, "may not be published"));
        report.spans().forEach((competency, span) -> terminal.line("  %s: %s points", competency, span));
    }
}
