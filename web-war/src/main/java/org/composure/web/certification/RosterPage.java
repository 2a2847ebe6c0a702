package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.certification.Holding;
import org.composure.certification.ProgramPage;
import org.composure.certification.ProgramView;
import org.composure.certification.Roster;
import org.composure.certification.RosterLine;
import org.composure.certification.boundary.Certification;
import org.composure.certification.boundary.Programs;
import org.composure.web.shell.News;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;

/** How everybody stands with a program: for HR, and for a supervisor about their team. All of it stands in the address. */
@Named("roster")
@RequestScoped
public class RosterPage {

    private static final String PROGRAMS = "programs";
    private static final String VERSIONS = "versions";

    /** More would push what was chosen off a telephone's page. */
    private static final int CHOICES = 10;

    @Inject
    private Programs programs;

    @Inject
    private Certification certification;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private Asked asked;
    private ProgramView program;
    private Optional<Roster> found = Optional.empty();
    private ProgramPage choice;
    private ProgramPage versions;

    @PostConstruct
    void look() {
        asked = Asked.of(request);
        asked.program().ifPresent(this::show);
    }

    private void show(long number) {
        found = certification.roster(visitor.actor(), asked.question(number));
        // A roster of now has the program as it is now.
        program = found.filter(roster -> asked.day().isEmpty())
                .map(Roster::program)
                .or(() -> programs.program(number))
                .orElse(null);
    }

    /** Of a program that does not exist there is no page. */
    public void open() throws IOException {
        if (program == null) {
            news.notFound();
        }
    }

    /** Shows the first program, where the address names none. */
    public void openAny() throws IOException {
        if (asked.program().isEmpty()) {
            programs.programs(0, 1).programs().forEach(first -> show(first.program()));
        } else {
            open();
        }
    }

    /** Those to choose from. */
    public List<ProgramView> getPrograms() {
        return choice().programs();
    }

    public Pager getProgramPager() {
        return pager(Map.of(), PROGRAMS, CHOICES, choice().total());
    }

    private ProgramPage choice() {
        if (choice == null) {
            choice = programs.programs(Pager.first(page(PROGRAMS), CHOICES), CHOICES);
        }
        return choice;
    }

    /** What it said from one change to the next, the latest first. */
    public List<ProgramView> getVersions() {
        return versions().programs();
    }

    public Pager getVersionPager() {
        Map<String, String> filter = Map.of("program", String.valueOf(program.program()));
        return pager(filter, VERSIONS, Programs.PAGE, versions().total());
    }

    private ProgramPage versions() {
        if (versions == null) {
            int first = Pager.first(page(VERSIONS), Programs.PAGE);
            versions = programs.versions(program.program(), first, Programs.PAGE);
        }
        return versions;
    }

    private int page(String list) {
        return Pager.number(request.getParameter(list));
    }

    private Pager pager(Map<String, String> filter, String list, int size, long total) {
        return new Pager(path(), filter, list, page(list), size, total);
    }

    /** In its present version; null if there is none yet. */
    public ProgramView getProgram() {
        return program;
    }

    public Asked getAsked() {
        return asked;
    }

    public String getDay() {
        return asked.day().map(String::valueOf).orElse("");
    }

    /** Whether there was such a program on that day. */
    public boolean isWritten() {
        return found.isPresent();
    }

    public List<RosterLine> getLines() {
        return found.map(Roster::lines).orElse(List.of());
    }

    public boolean isFiltered() {
        return asked.filtered();
    }

    /** How people can stand. */
    public Holding[] getHoldings() {
        return Holding.values();
    }

    public Pager getPager() {
        Map<String, String> filter = asked.parameters();
        filter.put("program", program == null ? "" : String.valueOf(program.program()));
        long total = found.map(Roster::total).orElse(0L);
        return new Pager(path(), filter, asked.page(), Asked.ROWS, total);
    }

    private String path() {
        return faces.getViewRoot().getViewId();
    }
}
