package org.composure.web.assign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.composure.assignment.AssignOutcome;
import org.composure.assignment.AssignOutcome.Made;
import org.composure.assignment.AssignOutcome.Planned;
import org.composure.assignment.AssignOutcome.Reason;
import org.composure.assignment.AssignOutcome.Refused;
import org.composure.assignment.AssignmentDraft;
import org.composure.assignment.boundary.Assignments;
import org.composure.web.shell.Days;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** Assigns contacts: the form, what it would make of whom, and the making. All but the making stands in the address. */
@Named("assign")
@RequestScoped
public class AssignPage {

    private static final int USUAL_DAYS = 14;
    private static final String SLIP = "[A-Za-z0-9-]{8,64}";

    @Inject
    private Assignments assignments;

    @Inject
    private AssignForm form;

    @Inject
    private Visitor visitor;

    @Inject
    private Days days;

    @Inject
    private News news;

    @Inject
    private FacesContext faces;

    private Asked asked;
    private Planned plan;

    @PostConstruct
    void read() {
        asked = Asked.of(faces.getExternalContext().getRequestParameterValuesMap());
    }

    /** Shows the form, or what it would make; of anybody else's people there is no page. */
    public void open() throws IOException {
        if (asked.isPreview()) {
            show(assignments.plan(visitor.actor(), draft()));
        } else if (!form.memberIds().containsAll(asked.people())) {
            news.notFound();
        }
    }

    private void show(AssignOutcome outcome) throws IOException {
        if (outcome instanceof Planned planned) {
            plan = planned;
        } else if (outcome instanceof Refused refused) {
            refuse(refused.reasons());
        }
    }

    private void refuse(List<Reason> reasons) throws IOException {
        if (isNone(reasons)) {
            news.notFound();
            return;
        }
        reasons.forEach(reason -> news.bad("assign.refused." + reason));
    }

    private static boolean isNone(List<Reason> reasons) {
        return reasons.contains(Reason.NO_SUCH_PERSON) || reasons.contains(Reason.NO_SUCH_SCENARIO);
    }

    /** Makes what the preview showed. */
    public void make() throws IOException {
        String slip = faces.getExternalContext().getRequestParameterMap().getOrDefault("slip", "");
        if (!slip.matches(SLIP)) {
            news.notFound();
            return;
        }
        AssignOutcome outcome = assignments.make(visitor.actor(), draft(), slip);
        if (outcome instanceof Made made) {
            news.good("assign.made", made.count());
            news.leadTo("/team/assignments.xhtml");
            return;
        }
        if (outcome instanceof Refused refused && isNone(refused.reasons())) {
            news.notFound();
            return;
        }
        // The preview says what has become of it meanwhile; only that nothing is left it takes for a plan.
        if (outcome instanceof Refused refused && refused.reasons().contains(Reason.NOTHING_LEFT)) {
            news.bad("assign.refused." + Reason.NOTHING_LEFT);
        }
        news.leadTo(getFormAddress() + "&preview=1");
    }

    private AssignmentDraft draft() {
        return asked.draft(form.getMembers(), form.getBundles(), visitor.getZone());
    }

    public Asked getAsked() {
        return asked;
    }

    /** What would be made; null while the form is shown. */
    public Planned getPlan() {
        return plan;
    }

    public LocalDate getDueOn() {
        return Days.read(asked.getDue()).orElse(days.getToday().plusDays(USUAL_DAYS));
    }

    /** For the form: what was sent once is not made twice. */
    public String getSlip() {
        return UUID.randomUUID().toString();
    }

    /** The form as it was filled in. */
    public String getFormAddress() {
        return Address.of("/team/assign.xhtml", asked.sent());
    }
}
