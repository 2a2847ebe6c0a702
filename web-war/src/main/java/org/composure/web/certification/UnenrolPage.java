package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.composure.certification.Enrolled;
import org.composure.certification.EnrolmentOutcome;
import org.composure.certification.EnrolmentOutcome.NotFound;
import org.composure.certification.EnrolmentOutcome.Refused;
import org.composure.certification.EnrolmentView;
import org.composure.certification.ProgramView;
import org.composure.certification.boundary.Enrolments;
import org.composure.certification.boundary.Programs;
import org.composure.people.boundary.People;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** Withdraws one enrolment, with a reason. */
@Named("unenrol")
@RequestScoped
public class UnenrolPage {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Programs programs;

    @Inject
    private People people;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private EnrolmentView enrolment;
    private ProgramView program;
    private String reason = "";

    @PostConstruct
    void look() {
        enrolment = Asked.number(request, "enrolment")
                .flatMap(enrolments::enrolment)
                .filter(found -> found.withdrawal().isEmpty())
                .orElse(null);
        if (enrolment != null) {
            program = programs.program(enrolment.program()).orElseThrow();
        }
    }

    /** There is no page for one that does not hold. */
    public void open() throws IOException {
        if (enrolment == null) {
            news.notFound();
        }
    }

    public void withdraw() throws IOException {
        EnrolmentOutcome outcome =
                enrolment == null ? new NotFound() : enrolments.withdraw(visitor.actor(), enrolment.number(), reason);
        if (outcome instanceof NotFound) {
            news.notFound();
        } else if (outcome instanceof Refused refused) {
            refused.reasons().forEach(why -> news.bad("enrolment.refused." + why));
        } else {
            news.good("enrolment.withdrawn");
            news.leadTo("/certification/enrolments.xhtml?program=" + enrolment.program());
        }
    }

    public EnrolmentView getEnrolment() {
        return enrolment;
    }

    /** Of the person whose it is, if it is a person's. */
    public Map<Long, String> getNames() {
        return enrolment.who() instanceof Enrolled.Person enrolled
                ? people.person(enrolled.id())
                        .map(person -> Map.of(person.id(), person.name()))
                        .orElse(Map.of())
                : Map.of();
    }

    public ProgramView getProgram() {
        return program;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
