package org.composure.volume;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.composure.volume.Measuring.Measured;
import org.composure.volume.Visitors.Answer;

/** The section of the page on performance that tells of the pages. */
record Report(
        Size size,
        int templates,
        int certificates,
        long rows,
        long seconds,
        long counting,
        String postgres,
        List<Measured> pages) {

    /** Where the section begins; what writes the rest of the page keeps it from here on. */
    static final String HEADING = "## Pages over a million attempts";

    private static final double MOST_MILLISECONDS = 300;
    private static final long MOST_STATEMENTS = 12;
    private static final double MOST_KILOBYTES = 60;
    private static final double KILOBYTE = 1_000;

    private static final String SECTION =
            """
            %s

            Written by `./mvnw verify -Pvolume -pl training-ear/tests/volume -am`; nothing here is asserted by a test.

            %,d people in %,d teams, and %,d attempts in two years with their turns, scorecards, scores and findings: %,d rows,
            copied in %,d s from %,d contacts that each simulated agent played with each scenario, persona and level, with ids
            and times of their own, with what follows from them: grants, assignments, disputes, notes, rounds of calibration,
            %,d certificates of ten programs with what they rest on, a journal of %,d entries, and what the work of HR leaves
            behind. The counts behind the pages on scenarios were rebuilt by their command
            ([configuration.md](configuration.md)) in %,d s. PostgreSQL %s, with the memory that is advised there, and the
            server share %d processors; the server runs as it ships. Each page is asked for somebody else each time, %d times
            before it is measured and as often while it is. *Raw SQL* is one statement that answers the same question, asked from
            outside the server of the same database: of transcripts where the page shows counts.

            Targets: 95 of 100 within %.0f ms, %d statements, %.0f kB compressed.

            | | median | 95 of 100 within | raw SQL, 95 of 100 | statements | kB compressed | |
            |---|---|---|---|---|---|---|
            %s""";

    String section() {
        return SECTION.formatted(
                HEADING,
                size.people(),
                size.teams(),
                size.attempts(),
                rows,
                seconds,
                templates,
                certificates,
                size.journalEntries(),
                counting,
                postgres,
                Runtime.getRuntime().availableProcessors(),
                Pages.VISITS / 2,
                MOST_MILLISECONDS,
                MOST_STATEMENTS,
                MOST_KILOBYTES,
                pages.stream().map(Report::row).collect(Collectors.joining()));
    }

    static String row(Measured measured) {
        double p95 = percentile(measured, 0.95, Answer::milliseconds);
        double kilobytes = percentile(measured, 1, Answer::bytes) / KILOBYTE;
        boolean met =
                p95 <= MOST_MILLISECONDS && measured.statements() <= MOST_STATEMENTS && kilobytes <= MOST_KILOBYTES;
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ms | **%.0f** ms | %.1f ms | %d | %.1f | %s |\n",
                measured.page().question(),
                percentile(measured, 0.5, Answer::milliseconds),
                p95,
                Percentile.of(measured.raw(), 0.95),
                measured.statements(),
                kilobytes,
                met ? "met" : "**missed**");
    }

    private static double percentile(Measured measured, double share, ToDoubleFunction<Answer> figure) {
        return Percentile.of(
                measured.answers().stream().map(figure::applyAsDouble).toList(), share);
    }
}
