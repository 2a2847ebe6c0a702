package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.composure.certification.Coverage;
import org.composure.certification.CoverageQuestion;
import org.composure.certification.CoverageTally;
import org.composure.certification.Ending;
import org.composure.certification.GroupPage.By;
import org.composure.certification.MonthEnd;
import org.composure.certification.ProgramCoverage;
import org.composure.certification.ProgramPage;
import org.composure.certification.ProgramView;
import org.composure.certification.control.CoverageStore.Counted;
import org.composure.certification.control.CoverageStore.Row;

/** How many are certified, and how many will not be (R15). */
@ApplicationScoped
@Transactional
public class CoverageDesk {

    /** What is left of this one, and twelve: what was issued today for a year ends in the last. */
    private static final int MONTHS = 13;

    @Inject
    private CoverageStore store;

    @Inject
    private ProgramStore programs;

    /**
     * Some programs, by title, and some teams or sites, by name.
     *
     * @param days within which it is counted how many certificates end
     * @param firstProgram how many programs to pass over
     * @param firstGroup how many teams or sites to pass over
     * @param size how many of each to tell at most
     */
    public Coverage coverage(
            CoverageQuestion question,
            By by,
            List<Integer> days,
            int firstProgram,
            int firstGroup,
            int size,
            Instant at) {
        List<YearMonth> months = LongStream.range(0, MONTHS)
                .mapToObj(YearMonth.from(at.atOffset(ZoneOffset.UTC))::plusMonths)
                .toList();
        List<Ending> endings = months.stream().<Ending>map(Ending.In::new).toList();
        Counted counted = store.count(question, by, at, days, endings, firstGroup, size);
        ProgramPage page = page(question.program(), firstProgram, size);
        List<ProgramCoverage> found = page.programs().stream()
                .map(program ->
                        of(program, Optional.ofNullable(counted.programs().get(program.program())), months))
                .toList();
        return new Coverage(at, found, page.total(), counted.groups());
    }

    private ProgramPage page(Optional<Long> program, int first, int size) {
        return program.map(number -> programs.current(number).stream().toList())
                .map(found -> new ProgramPage(found, found.size()))
                .orElseGet(() -> programs.all(first, size));
    }

    private static ProgramCoverage of(ProgramView program, Optional<Row> row, List<YearMonth> months) {
        CoverageTally tally = row.map(Row::tally).orElseGet(() -> new CoverageTally(Map.of(), Map.of()));
        List<MonthEnd> forecast = IntStream.range(0, months.size())
                .mapToObj(month -> new MonthEnd(
                        months.get(month),
                        row.map(found -> found.endings().get(month)).orElse(0L)))
                .toList();
        return new ProgramCoverage(program, tally, forecast);
    }
}
