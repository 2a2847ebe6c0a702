package org.composure.web.authority;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.Proposal;
import org.composure.autonomy.ProposalPage;
import org.composure.autonomy.boundary.Grants;
import org.composure.web.shell.Pager;
import org.composure.web.shell.TeamPlace;
import org.composure.web.shell.Visitor;

/** What other supervisors propose and this one may second. */
@Named("proposals")
@RequestScoped
public class ProposalsPage {

    private static final int ROWS = 10;

    @Inject
    private Grants grants;

    @Inject
    private Visitor visitor;

    @Inject
    private Answers answers;

    @Inject
    private HttpServletRequest request;

    private ProposalPage found;

    @PostConstruct
    void look() {
        found = grants.proposals(visitor.actor(), Pager.first(page(), ROWS), ROWS);
    }

    public String second() throws IOException {
        return tell(grants.second(visitor.actor(), grant(), why(grant())));
    }

    public String decline() throws IOException {
        return tell(grants.decline(visitor.actor(), grant(), why(grant())));
    }

    private String tell(DecisionOutcome outcome) throws IOException {
        String name = found.proposals().stream()
                .filter(proposal -> proposal.grant().number() == grant())
                .map(proposal -> proposal.person().name())
                .findFirst()
                .orElse("");
        return answers.tell(outcome, name, TeamPlace.PROPOSALS.path() + "?faces-redirect=true");
    }

    /** The grant that the form names, and not the one that happens to stand there now. */
    private long grant() {
        return Sent.grant(request);
    }

    public List<Proposal> getProposals() {
        return found.proposals();
    }

    public Pager getPager() {
        return new Pager(TeamPlace.PROPOSALS.path(), Map.of(), page(), ROWS, found.total());
    }

    private int page() {
        return Pager.number(request.getParameter("page"));
    }

    /** What stands in the field for the reason of deciding on that grant. */
    public String why(long grant) {
        return Sent.why(request, grant);
    }
}
