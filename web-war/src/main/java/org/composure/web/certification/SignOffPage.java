package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.composure.certification.Progress;
import org.composure.certification.SignOff.Ruling;
import org.composure.certification.SignOffOutcome;
import org.composure.certification.SignOffOutcome.NotFound;
import org.composure.certification.SignOffOutcome.Refused;
import org.composure.certification.boundary.Certification;
import org.composure.people.PersonView;
import org.composure.people.boundary.Teams;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** A supervisor says of somebody of their team whether they are ready. Person and program stand in the address. */
@Named("signOff")
@RequestScoped
public class SignOffPage {

    @Inject
    private Certification certification;

    @Inject
    private Teams teams;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private PersonView person;
    private Progress progress;
    private String reason = "";

    @PostConstruct
    void look() {
        person = Asked.number(request, "person")
                .flatMap(id -> teams.member(visitor.actor(), id))
                .orElse(null);
        if (person != null) {
            progress = Asked.number(request, "program")
                    .flatMap(program -> certification.progressIn(visitor.actor(), person.id(), program))
                    .orElse(null);
        }
    }

    /** Of somebody who is not of the visitor's team there is no page. */
    public void open() throws IOException {
        if (progress == null) {
            news.notFound();
        }
    }

    public void sign() throws IOException {
        say(Ruling.SIGNED);
    }

    public void refuse() throws IOException {
        say(Ruling.REFUSED);
    }

    private void say(Ruling ruling) throws IOException {
        SignOffOutcome outcome = progress == null
                ? new NotFound()
                : certification.sign(
                        visitor.actor(), person.id(), progress.program().program(), ruling, reason);
        if (outcome instanceof NotFound) {
            news.notFound();
        } else if (outcome instanceof Refused refused) {
            news.bad("sign-off.refused." + refused.reason());
        } else {
            news.good("sign-off.done." + ruling, person.name());
            news.leadTo(
                    "/team/certification.xhtml?program=" + progress.program().program());
        }
    }

    public PersonView getPerson() {
        return person;
    }

    public Progress getProgress() {
        return progress;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
