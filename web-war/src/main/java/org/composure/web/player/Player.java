package org.composure.web.player;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.composure.training.AnswerCommand;
import org.composure.training.AnswerOutcome;
import org.composure.training.AttemptView;
import org.composure.training.HintOutcome;
import org.composure.training.boundary.Training;
import org.composure.web.shell.Visitor;
import org.primefaces.context.PrimeFacesContext;

/** One contact being played. Nothing of it is kept between requests: where it stands is in the database alone. */
@Named
@RequestScoped
public class Player {

    private static final String PAGE = "/play.xhtml?attempt=";
    private static final int LONGEST_SILENCE = 60;

    @Inject
    private Training training;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Inject
    private FacesContext faces;

    private AttemptNumber attempt;
    private Contact contact;
    private boolean nothingMissing;

    // From the request itself, as the desk asks for the contact before the parameters of the view are read.
    @PostConstruct
    void findAttempt() {
        attempt = AttemptNumber.of(
                faces.getExternalContext().getRequestParameterMap().get("attempt"));
    }

    /** Shows the customer's line anew. */
    public void open() throws IOException {
        Optional<AttemptView> found = attempt.find(id -> training.show(visitor.actor(), id));
        if (found.isEmpty()) {
            refuse(HttpServletResponse.SC_NOT_FOUND);
        } else if (found.get().ended()) {
            leadTo("/debrief.xhtml?attempt=" + new Contact(found.get(), clock.instant()).getDebriefed());
        } else {
            contact = new Contact(found.get(), clock.instant());
        }
    }

    /** Answers; the page shows what the customer says to it. */
    public void send() throws IOException {
        Optional<AnswerCommand> command = Sent.answer(attempt, faces.getExternalContext());
        if (command.isEmpty()) {
            refuse(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        AnswerOutcome outcome = training.answer(visitor.actor(), command.get());
        if (outcome instanceof AnswerOutcome.NoSuchAttempt) {
            refuse(HttpServletResponse.SC_NOT_FOUND);
        } else if (outcome instanceof AnswerOutcome.Stored stored
                && stored.attempt().nextTurn() == command.get().turn() + 1) {
            show(stored.attempt());
        } else {
            leadTo(PAGE + attempt + (outcome instanceof AnswerOutcome.Lapsed ? "" : "&news=elsewhere"));
        }
    }

    private void show(AttemptView stored) throws IOException {
        contact = new Contact(stored, clock.instant());
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            leadTo(PAGE + attempt);
        }
    }

    /** Shows what is missing at this turn. */
    public void hint() throws IOException {
        HintOutcome outcome = attempt.number()
                .map(id -> training.hint(visitor.actor(), id))
                .orElse(new HintOutcome.Refused(HintOutcome.Reason.NO_SUCH_ATTEMPT));
        if (outcome instanceof HintOutcome.Refused refused) {
            nothingMissing = refused.reason() == HintOutcome.Reason.NOTHING_MISSING;
            if (!nothingMissing) {
                leadTo(PAGE + attempt);
            }
        }
    }

    /** Whether a hint was asked for and there is none to give. */
    public boolean isNothingMissing() {
        return nothingMissing;
    }

    public void pause() throws IOException {
        leadBackUnless(attempt.number()
                .filter(id -> training.pause(visitor.actor(), id))
                .isPresent());
    }

    public void goOn() throws IOException {
        leadBackUnless(attempt.number()
                .filter(id -> training.goOn(visitor.actor(), id))
                .isPresent());
    }

    /** Says that the page is still open: an assessment is over for whoever is gone. */
    public void stay() throws IOException {
        leadBackUnless(attempt.number()
                .filter(id -> training.stay(visitor.actor(), id))
                .isPresent());
    }

    private void leadBackUnless(boolean done) throws IOException {
        if (!done) {
            leadTo(PAGE + attempt);
        }
    }

    /** For how many minutes one may be away from an assessment. */
    public long getGrace() {
        return Math.max(1, training.grace().toMinutes());
    }

    /** After how many seconds the page says again that it is open: some times within the grace. */
    public long getPresence() {
        return Math.max(1, Math.min(LONGEST_SILENCE, training.grace().toSeconds() / 4));
    }

    /** The contact as it stands; nothing, and the page is not found, if it is none of the visitor's. */
    public Contact getContact() throws IOException {
        if (contact == null && !faces.getResponseComplete()) {
            contact = attempt.find(id -> training.read(visitor.actor(), id))
                    .map(view -> new Contact(view, clock.instant()))
                    .orElse(null);
            if (contact == null) {
                refuse(HttpServletResponse.SC_NOT_FOUND);
            }
        }
        return contact;
    }

    /** For the form as it is without JavaScript; with it, the browser makes one for each answer. */
    public String getToken() {
        return UUID.randomUUID().toString();
    }

    /** What PrimeFaces wants back with every form; its own script adds it where there is JavaScript. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(faces).getNonce();
    }

    private void leadTo(String page) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
    }

    private void refuse(int status) throws IOException {
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
    }
}
