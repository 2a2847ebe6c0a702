package org.composure.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.composure.intake.Decision;
import org.composure.intake.DecisionOutcome;
import org.composure.intake.DecisionOutcome.NotFound;
import org.composure.intake.DecisionOutcome.Refused;
import org.composure.intake.boundary.Imports;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** Has a file taken in as the form says, or put away. */
@Named("importDecision")
@RequestScoped
public class DecisionForm {

    @Inject
    private Imports imports;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private boolean goodOnly;
    private boolean closesAbsent;

    public void decide() throws IOException {
        // Of those who have come since the page was shown, nobody has decided.
        var decision = new Decision(goodOnly, closesAbsent, PlanPage.number(request, "absent"));
        answer(imports.decide(visitor.actor(), number(), decision), "import.begun");
    }

    public void discard() throws IOException {
        answer(imports.discard(number()), "import.discarded");
    }

    private void answer(DecisionOutcome outcome, String done) throws IOException {
        if (outcome instanceof NotFound) {
            news.notFound();
        } else if (outcome instanceof Refused refused) {
            refused.reasons().forEach(why -> news.bad("import.refused." + why));
        } else {
            news.good(done);
            news.leadTo(PlanPage.PATH + "?import=" + number());
        }
    }

    private long number() {
        return PlanPage.number(request, "import");
    }

    public boolean isGoodOnly() {
        return goodOnly;
    }

    public void setGoodOnly(boolean goodOnly) {
        this.goodOnly = goodOnly;
    }

    public boolean isClosesAbsent() {
        return closesAbsent;
    }

    public void setClosesAbsent(boolean closesAbsent) {
        this.closesAbsent = closesAbsent;
    }
}
