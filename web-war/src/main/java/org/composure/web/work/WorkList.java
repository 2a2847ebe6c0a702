package org.composure.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.composure.web.shell.News;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Place;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;
import org.composure.work.Said;
import org.composure.work.WorkOutcome;
import org.composure.work.WorkOutcome.Refused;
import org.composure.work.WorkPage;
import org.composure.work.WorkView;
import org.composure.work.boundary.Work;

/** The long work that the visitor sees; or one piece of it, whose number stands in the address. */
@Named("works")
@RequestScoped
public class WorkList {

    private static final int ROWS = 25;

    /** How the texts begin that say what came of work: what is stored names one of these, and no other. */
    private static final List<String> SAID = List.of("work.done.", "work.failed.", "work.cancelled.");

    @Inject
    private Work work;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    @Inject
    private News news;

    private WorkPage page;

    public List<WorkView> getWork() {
        return page().work();
    }

    public Pager getPager() {
        return new Pager(Place.WORK.path(), Map.of(), number(), ROWS, page().total());
    }

    private int number() {
        return Pager.number(request.getParameter("page"));
    }

    private WorkPage page() {
        if (page == null) {
            long one = id(request.getParameter("work"));
            page = one < 0
                    ? work.work(visitor.actor(), Pager.first(number(), ROWS), ROWS)
                    : work.work(visitor.actor(), one)
                            .map(found -> new WorkPage(List.of(found), 1))
                            .orElse(new WorkPage(List.of(), 0));
        }
        return page;
    }

    /** Its kind, and what it is about. */
    public String title(WorkView shown) {
        return texts.of("work.kind." + shown.kind(), shown.about());
    }

    /** What came of it, or why it failed; empty while it is open. */
    public String outcome(WorkView shown) {
        return shown.outcome().map(this::words).orElse("");
    }

    private String words(Said said) {
        if (SAID.stream().noneMatch(said.key()::startsWith)) {
            throw new IllegalStateException("Not a text about long work: " + said.key());
        }
        return texts.of(said.key(), said.values().toArray());
    }

    /** How far it is, in steps of a quarter: more would not let a screen reader say anything else. */
    public String said(WorkView shown) {
        return texts.of("work.said." + shown.state(), title(shown), shown.percent() / 25 * 25, outcome(shown));
    }

    /** Cancels the work that the form names, and shows the page anew on which it was cancelled. */
    public void cancel() throws IOException {
        tell(work.cancel(visitor.actor(), id(request.getParameter("ended"))), "work.cancelled.now");
    }

    /** Has the failed work that the form names gone on with. */
    public void goOn() throws IOException {
        tell(work.goOn(visitor.actor(), id(request.getParameter("ended"))), "work.gone-on");
    }

    private void tell(WorkOutcome outcome, String done) throws IOException {
        if (outcome instanceof Refused refused) {
            news.bad("work.refused." + refused.reason());
            return;
        }
        news.good(done);
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        news.leadTo(request.getServletPath() + (query.isEmpty() ? "" : "?" + query));
    }

    private static long id(String asked) {
        return asked != null && asked.matches("[0-9]{1,18}") ? Long.parseLong(asked) : -1;
    }
}
