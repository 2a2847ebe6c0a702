package org.composure.web.assign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.State;
import org.composure.assignment.WithdrawOutcome;
import org.composure.assignment.WithdrawOutcome.Reason;
import org.composure.assignment.WithdrawOutcome.Refused;
import org.composure.assignment.boundary.Assignments;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.News;
import org.composure.web.shell.TeamPlace;
import org.composure.web.shell.Visitor;

/** Withdraws one assignment, with a reason. */
@Named("withdraw")
@RequestScoped
public class WithdrawPage {

    @Inject
    private Assignments assignments;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private FacesContext faces;

    private AttemptNumber number;
    private AssignmentView assignment;
    private String reason = "";

    @PostConstruct
    void read() {
        number = AttemptNumber.of(
                faces.getExternalContext().getRequestParameterMap().get("assignment"));
    }

    /** There is no page for one that does not hold, or is not the visitor's to withdraw. */
    public void open() throws IOException {
        find();
        if (assignment == null) {
            news.notFound();
        }
    }

    private void find() {
        assignment = number.find(id -> assignments.assignment(visitor.actor(), id))
                .filter(found -> found.progress().state() != State.WITHDRAWN)
                .orElse(null);
    }

    public void withdraw() throws IOException {
        WithdrawOutcome outcome = number.number()
                .map(id -> assignments.withdraw(visitor.actor(), id, reason == null ? "" : reason))
                .orElse(new Refused(Reason.NO_SUCH_ASSIGNMENT));
        if (outcome instanceof Refused refused) {
            refuse(refused.reason());
            return;
        }
        news.good("withdraw.done");
        news.leadTo(TeamPlace.ASSIGNMENTS.path());
    }

    private void refuse(Reason why) throws IOException {
        if (why == Reason.NO_SUCH_ASSIGNMENT || why == Reason.WITHDRAWN_BEFORE) {
            news.notFound();
            return;
        }
        news.bad("withdraw.refused." + why);
        find();
    }

    public AssignmentView getAssignment() {
        return assignment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
