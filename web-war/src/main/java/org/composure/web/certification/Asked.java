package org.composure.web.certification;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.composure.certification.CoverageQuestion;
import org.composure.certification.Ending;
import org.composure.certification.ExportQuestion;
import org.composure.certification.Holding;
import org.composure.certification.RosterFilter;
import org.composure.certification.RosterQuestion;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Days;
import org.composure.web.shell.Pager;

/**
 * Which roster or coverage an address asks for; an address can hold anything.
 *
 * @param program its number; empty if the address names none
 * @param team empty for all
 * @param site empty for all
 * @param day at the end of which it is asked about, where the clock of the product is; empty for now
 * @param state how they stand; empty for all
 * @param within so many days their certificate ends; empty for all
 * @param month in which it does; empty for all
 */
public record Asked(
        Optional<Long> program,
        String team,
        String site,
        Optional<LocalDate> day,
        Optional<Holding> state,
        Optional<Integer> within,
        Optional<YearMonth> month,
        int page) {

    static final int ROWS = 25;

    private static final String DAYS = "[1-9][0-9]{0,3}";
    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    static Asked of(HttpServletRequest request) {
        return new Asked(
                number(request, "program"),
                text(request, "team"),
                text(request, "site"),
                Days.read(request.getParameter("day")),
                holding(text(request, "state")),
                Optional.of(text(request, "within"))
                        .filter(days -> days.matches(DAYS))
                        .map(Integer::valueOf),
                Optional.of(text(request, "month"))
                        .filter(month -> month.matches(MONTH))
                        .map(YearMonth::parse),
                Pager.number(request.getParameter("page")));
    }

    /** A number in the address; empty if there is none. */
    static Optional<Long> number(HttpServletRequest request, String name) {
        return AttemptNumber.of(request.getParameter(name)).number();
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private static Optional<Holding> holding(String name) {
        return Arrays.stream(Holding.values())
                .filter(holding -> holding.name().equals(name))
                .findFirst();
    }

    RosterQuestion question(long of) {
        return new RosterQuestion(of, filter(), at(), Pager.first(page, ROWS), ROWS);
    }

    CoverageQuestion coverage() {
        return new CoverageQuestion(program, given(team), given(site), at());
    }

    ExportQuestion export() {
        return new ExportQuestion(program, filter(), at());
    }

    private RosterFilter filter() {
        Optional<Ending> ending = month.<Ending>map(Ending.In::new).or(() -> within.<Ending>map(Ending.Within::new));
        return new RosterFilter(given(team), given(site), state, ending);
    }

    private static Optional<String> given(String name) {
        return Optional.of(name).filter(text -> !text.isEmpty());
    }

    private Optional<Instant> at() {
        return day.map(Asked::end);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    /** Whether anything else than everybody, now, is asked for. */
    public boolean filtered() {
        return !parameters().values().stream().allMatch(String::isEmpty);
    }

    /** What stands in the address beside program and page. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("team", team);
        parameters.put("site", site);
        parameters.put("day", day.map(String::valueOf).orElse(""));
        parameters.put("state", state.map(String::valueOf).orElse(""));
        parameters.put("within", within.map(String::valueOf).orElse(""));
        parameters.put("month", month.map(String::valueOf).orElse(""));
        return parameters;
    }
}
