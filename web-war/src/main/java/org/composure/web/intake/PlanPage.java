package org.composure.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.intake.ImportState;
import org.composure.intake.ImportView;
import org.composure.intake.LinePage;
import org.composure.intake.LineView;
import org.composure.intake.boundary.Imports;
import org.composure.people.Prospect.Kind;
import org.composure.web.shell.News;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;
import org.composure.work.WorkView;
import org.composure.work.boundary.Work;

/** What a file would do, and what it did. Import, lines that are shown and page stand in the address. */
@Named("importPlan")
@RequestScoped
public class PlanPage {

    static final String PATH = "/import-plan.xhtml";

    private static final String ABSENT = "ABSENT";
    private static final int ROWS = 25;

    @Inject
    private Imports imports;

    @Inject
    private Work works;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private ImportView view;
    private LinePage lines;
    private WorkView work;

    @PostConstruct
    void look() {
        view = imports.imported(visitor.actor(), number(request, "import")).orElse(null);
        if (view != null) {
            work = view.work()
                    .flatMap(number -> works.work(visitor.actor(), number))
                    .orElse(null);
        }
    }

    /** Of an import that there is not, there is no page. */
    public void open() throws IOException {
        if (view == null) {
            news.notFound();
        }
    }

    public ImportView getView() {
        return view;
    }

    /** What takes it in; null if nothing does. */
    public WorkView getWork() {
        return work;
    }

    public boolean isPlanned() {
        return view.state() == ImportState.PLANNED;
    }

    /** Whether anything could be done. */
    public boolean isWorthwhile() {
        return view.figures().toDo() > 0 || (view.absent() > 0 && view.figures().refused() == 0);
    }

    /** The lines that are shown: a kind, those who are not in the file, or empty for all. */
    public String getShown() {
        String asked = Optional.ofNullable(request.getParameter("lines")).orElse("");
        return kind(asked).isPresent() || ABSENT.equals(asked) ? asked : "";
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public int count(Kind kind) {
        return switch (kind) {
            case ADDED -> view.figures().added();
            case CHANGED -> view.figures().changed();
            case CLOSED -> view.figures().closed();
            case UNCHANGED -> view.figures().unchanged();
            case REFUSED -> view.figures().refused();
        };
    }

    public List<LineView> getLines() {
        return lines().lines();
    }

    public Pager getPager() {
        Map<String, String> address = Map.of("import", String.valueOf(view.number()), "lines", getShown());
        return new Pager(PATH, address, page(), ROWS, lines().total());
    }

    private LinePage lines() {
        if (lines == null) {
            int first = Pager.first(page(), ROWS);
            lines = ABSENT.equals(getShown())
                    ? imports.absent(visitor.actor(), view.number(), first, ROWS)
                    : imports.lines(view.number(), kind(getShown()), first, ROWS);
        }
        return lines;
    }

    private static Optional<Kind> kind(String asked) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst();
    }

    private int page() {
        return Pager.number(request.getParameter("page"));
    }

    /** A number in the address or a form; none if there is none. */
    static long number(HttpServletRequest request, String parameter) {
        String asked = request.getParameter(parameter);
        return asked != null && asked.matches("[0-9]{1,18}") ? Long.parseLong(asked) : -1;
    }
}
