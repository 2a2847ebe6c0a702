package org.composure.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.explore.Script;
import org.composure.golden.Golden;
import org.composure.judge.Rulebook;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and writes the page; with options of JMH a trial, whose page is only shown. */
public final class PerformancePage {

    private static final String HEAP = "1g";
    private static final String OTHERS = "## ";

    private static final List<Line> LINES = List.of(
            judged("in findings, each with its sentence", Unit.MICROSECONDS, Optional.of(Target.atMost(25)), "findings"),
            judged("the same, allocated", Unit.KILOBYTES, Optional.of(Target.atMost(15)), "findings"),
            judged("in points", Unit.MICROSECONDS, Optional.empty(), "engine"),
            judged("the same, allocated", Unit.KILOBYTES, Optional.empty(), "engine"),
            new Line(
                    "A turn weighed, in batches of 512",
                    Unit.MICROSECONDS,
                    Optional.of(Target.timesPlain(20)),
                    "EdgeBenchmark.engine",
                    Optional.of("EdgeBenchmark.plain")),
            explored(Script.SHIPPED, "", "ExplorationBenchmark.%s " + Script.SHIPPED, 0.6),
            explored(Script.LOOPED, "", "ExplorationBenchmark.%s " + Script.LOOPED, 1.5),
            explored(Script.SHIPPED, ", in a fresh JVM", "FreshBenchmark.%s", 4));

    private static final String PAGE =
            """
            # Performance

            What the core costs. Written by `./mvnw verify -Pbench -pl scenario-library`, which runs the benchmarks in
            `scenario-library/src/bench` with JMH %s; nothing here is asserted by a test.

            *Plain Java* is all the rules once more as Java predicates (`PlainRules`), held equal to the engine by tests and
            measured in the same run: what is above it is the price of the engine. Figures are medians over the iterations of
            all forks, with the least and the most in brackets. Contacts are those of the shipped scenarios, played by chance.

            Rulebook %s; %d processors; a heap of %s; %s %s.

            | | target | engine | plain Java | engine to plain | iterations | |
            |---|---|---|---|---|---|---|
            """;

    private PerformancePage() {}

    private static Line judged(String how, Unit unit, Optional<Target> target, String method) {
        return new Line(
                "A contact judged: " + how,
                unit,
                target,
                "ContactBenchmark." + method,
                Optional.of("ContactBenchmark.plain").filter(plain -> method.equals("engine")));
    }

    private static Line explored(Script script, String how, String benchmark, double seconds) {
        return new Line(
                String.format(Locale.ROOT, "A scenario of %,d paths explored%s", script.paths(), how),
                Unit.SECONDS,
                Optional.of(Target.atMost(seconds)),
                benchmark.formatted("engine"),
                Optional.of(benchmark.formatted("plain")));
    }

    public static void main(String[] options) throws IOException, RunnerException, CommandLineOptionException {
        String page = page(new Measured(new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .addProfiler(GCProfiler.class)
                        .shouldDoGC(true)
                        .jvmArgsAppend("-Xms" + HEAP, "-Xmx" + HEAP)
                        .build())
                .run()));
        if (options.length == 0) {
            keep(page);
        } else {
            System.out.print(page);
        }
    }

    /** What others measure comes after it, each under a heading of its own, and stays. */
    private static void keep(String page) throws IOException {
        Path kept = Golden.docs().resolve("performance.md");
        String before = Files.readString(kept);
        int others = before.indexOf("\n" + OTHERS);
        Files.writeString(kept, others < 0 ? page : page + before.substring(others));
    }

    private static String page(Measured measured) {
        BenchmarkParams machine = measured.machine();
        return PAGE.formatted(
                        machine.getJmhVersion(),
                        Rulebook.shipped().version(),
                        Runtime.getRuntime().availableProcessors(),
                        HEAP,
                        machine.getVmName(),
                        machine.getVmVersion())
                + LINES.stream()
                        .flatMap(line -> line.row(measured).stream())
                        .collect(Collectors.joining());
    }
}
