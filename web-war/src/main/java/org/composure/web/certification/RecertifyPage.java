package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.composure.certification.Cause;
import org.composure.certification.Impact;
import org.composure.certification.ProgramView;
import org.composure.certification.RecertificationDraft;
import org.composure.certification.RecertificationOutcome;
import org.composure.certification.RecertificationOutcome.NotFound;
import org.composure.certification.RecertificationOutcome.Opened;
import org.composure.certification.RecertificationOutcome.Refused;
import org.composure.certification.RecertificationView;
import org.composure.certification.Trigger;
import org.composure.certification.boundary.Programs;
import org.composure.certification.boundary.Recertifications;
import org.composure.web.shell.Days;
import org.composure.web.shell.News;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;

/** HR sees whom a new version concerns, and decides whether they certify anew. Program and cause stand in the address. */
@Named("recertify")
@RequestScoped
public class RecertifyPage {

    private static final String PATH = "/certification/recertify.xhtml";
    private static final String RULES = "rules";
    private static final int USUAL_DAYS = 30;

    @Inject
    private Recertifications recertifications;

    @Inject
    private Programs programs;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private ProgramView program;
    private Impact impact;
    private List<Trigger> triggers;
    private List<RecertificationView> decisions;
    private String due = "";
    private String reason = "";

    @PostConstruct
    void look() {
        program = Asked.number(request, "program").flatMap(programs::program).orElse(null);
        if (program != null && !cause().isEmpty()) {
            impact = recertifications
                    .impact(program.program(), of(cause()), Pager.first(page(), Asked.ROWS), Asked.ROWS)
                    .orElse(null);
        }
        due = days.getToday().plusDays(USUAL_DAYS).toString();
    }

    /** Of a program that does not exist, or a scenario that is not on offer, there is no page. */
    public void open() throws IOException {
        if (program == null || (impact == null && !cause().isEmpty())) {
            news.notFound();
        }
    }

    /** Has as many holders certify anew as the form told. */
    public void decide() throws IOException {
        RecertificationOutcome outcome = impact == null ? new NotFound() : outcome();
        if (outcome instanceof Refused refused) {
            refused.reasons().forEach(why -> news.bad("recertification.refused." + why));
        } else if (outcome instanceof Opened opened) {
            news.good("recertification.done", opened.holders());
            news.leadTo(PATH + "?program=" + program.program());
        } else {
            news.notFound();
        }
    }

    private RecertificationOutcome outcome() {
        // What is no day has passed.
        var last = Days.read(due).orElse(days.getToday().minusDays(2));
        long expected = Asked.number(request, "expected").orElse(0L);
        return recertifications.open(
                visitor.actor(), new RecertificationDraft(program.program(), impact.cause(), last, expected, reason));
    }

    /** What stands in an address for a cause: the rulebook, or the id of a scenario. */
    public String word(Cause cause) {
        return cause instanceof Cause.ScenarioChanged changed ? changed.scenarioId() : RULES;
    }

    private static Cause of(String word) {
        return word.equals(RULES) ? new Cause.RulebookChanged() : new Cause.ScenarioChanged(word);
    }

    private String cause() {
        return Optional.ofNullable(request.getParameter("cause")).orElse("").strip();
    }

    public ProgramView getProgram() {
        return program;
    }

    /** Null where no cause was chosen yet. */
    public Impact getImpact() {
        return impact;
    }

    public List<Trigger> getTriggers() {
        if (triggers == null) {
            triggers = recertifications.triggers(program.program());
        }
        return triggers;
    }

    /** The latest first. */
    public List<RecertificationView> getDecisions() {
        if (decisions == null) {
            decisions = recertifications
                    .decisions(program.program(), 0, Recertifications.PAGE)
                    .decisions();
        }
        return decisions;
    }

    public Pager getPager() {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("program", String.valueOf(program.program()));
        filter.put("cause", cause());
        return new Pager(PATH, filter, page(), Asked.ROWS, impact.total());
    }

    private int page() {
        return Pager.number(request.getParameter("page"));
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = Objects.requireNonNullElse(due, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
