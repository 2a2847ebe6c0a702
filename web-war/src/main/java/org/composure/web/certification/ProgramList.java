package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.composure.certification.ProgramPage;
import org.composure.certification.ProgramView;
import org.composure.certification.boundary.Programs;
import org.composure.web.shell.Pager;

/** What people can be certified for. The page stands in the address. */
@Named("programList")
@RequestScoped
public class ProgramList {

    private static final String PATH = "/certification/programs.xhtml";
    private static final int ROWS = 25;

    @Inject
    private Programs programs;

    @Inject
    private HttpServletRequest request;

    private ProgramPage found;

    @PostConstruct
    void look() {
        found = programs.programs(Pager.first(page(), ROWS), ROWS);
    }

    public List<ProgramView> getPrograms() {
        return found.programs();
    }

    public Pager getPager() {
        return new Pager(PATH, Map.of(), page(), ROWS, found.total());
    }

    private int page() {
        return Pager.number(request.getParameter("page"));
    }
}
