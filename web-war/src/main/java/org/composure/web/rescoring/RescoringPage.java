package org.composure.web.rescoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.composure.judge.Rulebook;
import org.composure.rescoring.ImpactOutcome;
import org.composure.rescoring.ImpactOutcome.Begun;
import org.composure.rescoring.ImpactOutcome.Refused;
import org.composure.rescoring.ImpactView;
import org.composure.rescoring.PersonImpact;
import org.composure.rescoring.RuleEffect;
import org.composure.rescoring.boundary.Impacts;
import org.composure.web.shell.News;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;

/** The impact that was begun last, or the one whose number stands in the address. */
@Named("rescoring")
@RequestScoped
public class RescoringPage {

    private static final String PATH = "/rescoring.xhtml";
    private static final int ROWS = 25;

    @Inject
    private Impacts impacts;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private Optional<Long> asked;
    private ImpactView impact;
    private List<PersonImpact> people;
    private boolean due;
    private String reason = "";

    @PostConstruct
    void look() {
        asked = Optional.ofNullable(request.getParameter("impact"))
                .filter(text -> !text.isEmpty())
                .map(text -> text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1L);
        impact = asked.isPresent()
                ? impacts.impact(asked.get()).orElse(null)
                : impacts.latest().orElse(null);
        due = impacts.isDue();
    }

    public void open() throws IOException {
        if (asked.isPresent() && impact == null) {
            news.notFound();
        }
    }

    public void begin() throws IOException {
        follow(impacts.begin(visitor.actor()));
    }

    public void adopt() throws IOException {
        follow(impacts.adopt(visitor.actor(), impact == null ? -1 : impact.id(), reason));
    }

    private void follow(ImpactOutcome outcome) throws IOException {
        if (outcome instanceof Begun begun) {
            news.leadTo(PATH + "?impact=" + begun.impact().id());
            return;
        }
        ((Refused) outcome).reasons().forEach(why -> news.bad("rescoring.refused." + why));
    }

    /** Null before the first. */
    public ImpactView getImpact() {
        return impact;
    }

    /** Whether there is anything that was scored under another rulebook. */
    public boolean isDue() {
        return due;
    }

    public String getRulebook() {
        return Rulebook.shipped().version();
    }

    public List<RuleEffect> getRules() {
        return impacts.rules(impact.id());
    }

    public List<PersonImpact> getPeople() {
        if (people == null) {
            people = impacts.people(impact.id(), Pager.first(number(), ROWS), ROWS);
        }
        return people;
    }

    public Pager getPager() {
        return new Pager(
                PATH,
                Map.of("impact", String.valueOf(impact.id())),
                number(),
                ROWS,
                impact.totals().people());
    }

    private int number() {
        return Pager.number(request.getParameter("page"));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
