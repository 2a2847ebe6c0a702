package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.composure.certification.Closing;
import org.composure.certification.ProgramOutcome;
import org.composure.certification.ProgramOutcome.NotFound;
import org.composure.certification.ProgramOutcome.Refused;
import org.composure.certification.ProgramView;
import org.composure.certification.boundary.Programs;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** Whether a program is closed, and the form that closes it. */
@Named("closing")
@RequestScoped
public class ClosePage {

    @Inject
    private Programs programs;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private Optional<Long> asked = Optional.empty();
    private Optional<Closing> closed = Optional.empty();
    private ProgramView program;
    private String reason = "";

    @PostConstruct
    void look() {
        asked = Asked.number(request, "program");
        closed = asked.flatMap(programs::closing);
    }

    /** Of a program that does not exist there is no page. */
    public void open() throws IOException {
        if (getProgram() == null) {
            news.notFound();
        }
    }

    public void close() throws IOException {
        ProgramOutcome outcome =
                getProgram() == null ? new NotFound() : programs.close(visitor.actor(), program.program(), reason);
        if (outcome instanceof NotFound) {
            news.notFound();
        } else if (outcome instanceof Refused refused) {
            refused.reasons().forEach(why -> news.bad("program.refused." + why));
        } else {
            news.good("closing.done", program.terms().title());
            news.leadTo("/certification/program.xhtml?program=" + program.program());
        }
    }

    /** Null if there is none. Looked for where it matters: a page on the program has it already. */
    public ProgramView getProgram() {
        if (program == null) {
            program = asked.flatMap(programs::program).orElse(null);
        }
        return program;
    }

    /** Empty while people can be enrolled. */
    public Optional<Closing> getClosed() {
        return closed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
