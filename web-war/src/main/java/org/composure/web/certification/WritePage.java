package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.ProgramOutcome;
import org.composure.certification.ProgramOutcome.Kept;
import org.composure.certification.ProgramOutcome.NotFound;
import org.composure.certification.ProgramOutcome.Refused;
import org.composure.certification.ProgramView;
import org.composure.certification.boundary.Programs;
import org.composure.failure.FailureMode;
import org.composure.library.ScenarioCard;
import org.composure.library.boundary.Library;
import org.composure.scenario.AutonomyLevel;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** Writes a program, or a new version of the one that the address names. */
@Named("write")
@RequestScoped
public class WritePage {

    @Inject
    private Programs programs;

    @Inject
    private Library library;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private final ProgramForm form = new ProgramForm();
    private ProgramView program;

    // As soon as it is made, since the fields that were sent are read into what is begun here.
    @PostConstruct
    void look() {
        Asked.number(request, "program").flatMap(programs::program).ifPresent(found -> {
            program = found;
            form.show(found.terms());
        });
    }

    /** Of a program that does not exist there is no page. */
    public void open() throws IOException {
        if (program == null && !isNew()) {
            news.notFound();
        }
    }

    public void write() throws IOException {
        ProgramOutcome outcome = outcome();
        if (outcome instanceof Kept kept) {
            news.good(
                    "program.done",
                    kept.program().terms().title(),
                    kept.program().version());
            news.leadTo("/certification/program.xhtml?program=" + kept.program().program());
        } else if (outcome instanceof Refused refused) {
            refused.reasons().forEach(why -> news.bad("program.refused." + why));
        } else {
            news.notFound();
        }
    }

    private ProgramOutcome outcome() {
        if (isNew()) {
            return programs.add(visitor.actor(), form.terms(), form.getReason());
        }
        // The version that the form was filled from, and not the one that happens to be the present one now.
        return program == null
                ? new NotFound()
                : programs.change(visitor.actor(), program.program(), getVersion(), form.terms(), form.getReason());
    }

    public boolean isNew() {
        return request.getParameter("program") == null;
    }

    /** The one that the fields were filled from. */
    public int getVersion() {
        return Asked.number(request, "version").map(Long::intValue).orElse(program.version());
    }

    /** The program as it stands; null for a new one. */
    public ProgramView getProgram() {
        return program;
    }

    public ProgramForm getForm() {
        return form;
    }

    public List<ScenarioCard> getScenarios() {
        return library.cards().stream()
                .sorted(Comparator.comparing(ScenarioCard::title))
                .toList();
    }

    public List<FailureMode> getFailureModes() {
        return library.catalogue().modes();
    }

    public List<AutonomyLevel> getLevels() {
        return library.house().levels();
    }

    public ExpiryBasis[] getBases() {
        return ExpiryBasis.values();
    }
}
