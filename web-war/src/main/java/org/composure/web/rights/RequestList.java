package org.composure.web.rights;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.rights.DataRequest;
import org.composure.rights.RequestPage;
import org.composure.rights.boundary.DataRequests;
import org.composure.rights.boundary.Retention;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.News;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;
import org.composure.work.WorkView;
import org.composure.work.boundary.Work;

/** What people asked of HR about their data, and for how long data are kept. */
@Named("requestList")
@RequestScoped
public class RequestList {

    private static final String PATH = "/data-requests.xhtml";
    private static final int ROWS = 25;

    @Inject
    private DataRequests requests;

    @Inject
    private Retention retention;

    @Inject
    private Work work;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private RequestPage found;

    @PostConstruct
    void look() {
        found = requests.waiting(Pager.first(page(), ROWS), ROWS);
    }

    public List<DataRequest> getRequests() {
        return found.requests();
    }

    public String name(DataRequest asked) {
        return found.names().get(asked.person());
    }

    public Pager getPager() {
        return new Pager(PATH, Map.of(), page(), ROWS, found.total());
    }

    private int page() {
        return Pager.number(request.getParameter("page"));
    }

    /** Has the periods applied, and shows how far that is. */
    public void start() throws IOException {
        long started = retention.start(visitor.actor());
        news.good("retention.started");
        news.leadTo(PATH + "?work=" + started);
    }

    /** The work that the address names, if the visitor may see it. */
    public Optional<WorkView> getWork() {
        return AttemptNumber.of(request.getParameter("work")).number().flatMap(id -> work.work(visitor.actor(), id));
    }
}
