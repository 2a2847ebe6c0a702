package org.composure.web.authority;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.composure.autonomy.DecisionPage;
import org.composure.autonomy.Dossier;
import org.composure.autonomy.boundary.Grants;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;

/** What the visitor may give alone, what is missing for more, and who decided what about it. */
@Named("ownAuthority")
@RequestScoped
public class OwnAuthorityPage {

    private static final String PATH = "/my-authority.xhtml";
    private static final int ROWS = 10;

    @Inject
    private Grants grants;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private Dossier dossier;
    private DecisionPage decisions;

    @PostConstruct
    void look() {
        dossier = grants.own(visitor.actor());
        decisions = grants.decisions(visitor.actor(), visitor.person().id(), Pager.first(page(), ROWS), ROWS);
    }

    public Dossier getDossier() {
        return dossier;
    }

    /** Whether there is a level above the present one. */
    public boolean isMoreToReach() {
        return dossier.level().level() > dossier.now().limits().level();
    }

    public long getLapseDays() {
        return grants.rules().lapse().toDays();
    }

    public DecisionPage getDecisions() {
        return decisions;
    }

    public Pager getPager() {
        return new Pager(PATH, Map.of(), page(), ROWS, decisions.total());
    }

    private int page() {
        return Pager.number(request.getParameter("page"));
    }
}
