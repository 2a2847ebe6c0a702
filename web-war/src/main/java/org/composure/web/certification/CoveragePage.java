package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.composure.certification.Coverage;
import org.composure.certification.GroupCoverage;
import org.composure.certification.GroupPage.By;
import org.composure.certification.ProgramCoverage;
import org.composure.certification.ProgramView;
import org.composure.certification.boundary.Coverages;
import org.composure.certification.boundary.Programs;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;

/** How many are certified for what, and how many will not be. All that is asked for stands in the address. */
@Named("coverage")
@RequestScoped
public class CoveragePage {

    private static final String PATH = "/certification/coverage.xhtml";
    private static final String ROSTER = "/certification/program.xhtml";
    private static final String PROGRAMS = "programs";
    private static final int ROWS = Asked.ROWS;

    @Inject
    private Coverages coverages;

    @Inject
    private Programs programs;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private Asked asked;
    private By by;
    private int programPage;
    private Coverage found;
    private List<ProgramView> all;
    private List<ForecastChart> charts;

    @PostConstruct
    void look() {
        asked = Asked.of(request);
        by = Objects.equals(request.getParameter("by"), By.SITE.name()) ? By.SITE : By.TEAM;
        programPage = Pager.number(request.getParameter(PROGRAMS));
        found = coverages.coverage(
                asked.coverage(), by, Pager.first(programPage, ROWS), Pager.first(asked.page(), ROWS), ROWS);
    }

    public List<ProgramCoverage> getRows() {
        return found.programs();
    }

    public Pager getProgramPager() {
        return new Pager(PATH, parameters(), PROGRAMS, programPage, ROWS, found.total());
    }

    /** Charts of one height each, so that programs can be compared. */
    public List<ForecastChart> getCharts() {
        if (charts == null) {
            charts = charts();
        }
        return charts;
    }

    private List<ForecastChart> charts() {
        long most = getRows().stream()
                .flatMap(row -> row.forecast().stream())
                .mapToLong(month -> month.certificates())
                .max()
                .orElse(0);
        return getRows().stream()
                .map(row -> ForecastChart.of(row, most, visitor.getLocale()))
                .toList();
    }

    public List<GroupCoverage> getGroups() {
        return found.groups().groups();
    }

    public Pager getPager() {
        Map<String, String> filter = parameters();
        filter.put(PROGRAMS, programPage == 1 ? "" : String.valueOf(programPage));
        return new Pager(PATH, filter, asked.page(), ROWS, found.groups().total());
    }

    /** Those to choose from: the one that was chosen, and those of the page. */
    public List<ProgramView> getPrograms() {
        if (all == null) {
            Stream<ProgramView> chosen =
                    asked.program().stream().flatMap(any -> getRows().stream()).map(ProgramCoverage::program);
            Stream<ProgramView> page =
                    programs.programs(Pager.first(programPage, Programs.PAGE), Programs.PAGE).programs().stream();
            all = Stream.concat(chosen, page).distinct().toList();
        }
        return all;
    }

    public List<Integer> getDays() {
        return Coverages.DAYS;
    }

    public By[] getAll() {
        return By.values();
    }

    public By getBy() {
        return by;
    }

    public Asked getAsked() {
        return asked;
    }

    public String getDay() {
        return asked.day().map(String::valueOf).orElse("");
    }

    /** The address of those on a roster who stand so. */
    public String stand(long program, String holding) {
        return roster(program, "state", holding);
    }

    /** The address of those on a roster whose certificate ends within the days. */
    public String within(long program, int days) {
        return roster(program, "within", String.valueOf(days));
    }

    /** The address of those whose certificate ends in the month. */
    public String in(long program, String month) {
        return roster(program, "month", month);
    }

    private String roster(long program, String name, String value) {
        Map<String, String> filter = asked.parameters();
        filter.put(name, value);
        filter.put("program", String.valueOf(program));
        return new Pager(ROSTER, filter, 1, ROWS, 0).address(1);
    }

    /** The address of this page for one team or site. */
    public String only(String group) {
        Map<String, String> filter = parameters();
        filter.put(by == By.TEAM ? "team" : "site", group);
        return new Pager(PATH, filter, 1, ROWS, 0).address(1);
    }

    private Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>(asked.parameters());
        all.put("program", asked.program().map(String::valueOf).orElse(""));
        all.put("by", by == By.TEAM ? "" : by.name());
        return all;
    }
}
