package org.composure.web.authority;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.DecisionOutcome.NotFound;
import org.composure.autonomy.DecisionOutcome.Reason;
import org.composure.autonomy.DecisionOutcome.Refused;
import org.composure.autonomy.DecisionPage;
import org.composure.autonomy.Dossier;
import org.composure.autonomy.boundary.Grants;
import org.composure.library.boundary.Library;
import org.composure.scenario.AutonomyLevel;
import org.composure.scoring.ScoredContact;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;

/** A supervisor decides what somebody of their team may give. Person and level stand in the address. */
@Named("authority")
@RequestScoped
public class AuthorityPage {

    private static final String PATH = "/team/authority.xhtml";
    private static final int ROWS = 10;

    @Inject
    private Grants grants;

    @Inject
    private Library library;

    @Inject
    private Visitor visitor;

    @Inject
    private Answers answers;

    @Inject
    private HttpServletRequest request;

    private final DecisionForm form = new DecisionForm();
    private long person;
    private Dossier dossier;
    private DecisionPage decisions;

    // As soon as it is made, since the fields that were sent are read into what is begun here.
    @PostConstruct
    void ask() {
        person = Sent.number(request, "person").orElse(0L);
        grants.dossier(visitor.actor(), person, Sent.number(request, "level").map(Long::intValue))
                .ifPresent(found -> {
                    dossier = found;
                    form.begin(
                            found.level(),
                            found.evidence().at().plus(grants.rules().usual()),
                            visitor.getZone());
                });
    }

    /** Of somebody who is not of the visitor's team there is no page. */
    public void open() throws IOException {
        if (dossier == null) {
            Answers.notFound();
        }
    }

    public String grant() throws IOException {
        return decide(level -> form.end(visitor.getZone())
                .map(end -> grants.grant(visitor.actor(), form.draft(person, level, end)))
                .orElseGet(() -> new Refused(List.of(Reason.UNTIL_PAST))));
    }

    public String refuse() throws IOException {
        return decide(
                level -> grants.refuse(visitor.actor(), person, level, form.getReason(), form.getJustification()));
    }

    /** Withdraws the grant that the form names, and not the one that happens to stand there now. */
    public String withdraw() throws IOException {
        long grant = Sent.grant(request);
        return tell(grants.withdraw(visitor.actor(), grant, why(grant)));
    }

    private String decide(IntFunction<DecisionOutcome> decision) throws IOException {
        return tell(
                dossier == null
                        ? new NotFound()
                        : decision.apply(dossier.level().level()));
    }

    private String tell(DecisionOutcome outcome) throws IOException {
        String name = dossier == null ? "" : dossier.person().name();
        return answers.tell(outcome, name, PATH + "?faces-redirect=true&person=" + person);
    }

    public Dossier getDossier() {
        return dossier;
    }

    public DecisionForm getForm() {
        return form;
    }

    public List<AutonomyLevel> getLevels() {
        return library.house().levels();
    }

    /** The latest contacts, each of which leads to its debrief. */
    public List<ScoredContact> getContacts() {
        return dossier.evidence().contacts().stream().limit(ROWS).toList();
    }

    public long getLapseDays() {
        return grants.rules().lapse().toDays();
    }

    public DecisionPage getDecisions() {
        if (decisions == null) {
            decisions = grants.decisions(visitor.actor(), person, Pager.first(page(), ROWS), ROWS);
        }
        return decisions;
    }

    public Pager getPager() {
        return new Pager(
                PATH,
                Map.of("person", String.valueOf(person)),
                page(),
                ROWS,
                getDecisions().total());
    }

    private int page() {
        return Pager.number(request.getParameter("page"));
    }

    /** What stands in the field for the reason of withdrawing that grant. */
    public String why(long grant) {
        return Sent.why(request, grant);
    }
}
