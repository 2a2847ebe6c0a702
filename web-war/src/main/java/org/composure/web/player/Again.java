package org.composure.web.player;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.composure.play.Turn;
import org.composure.training.AttemptView;
import org.composure.training.boundary.Training;
import org.composure.web.shell.Visitor;

/** A contact that has ended, about to be played again from one of its turns. The debrief leads here. */
@Named
@RequestScoped
public class Again {

    @Inject
    private Training training;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesContext faces;

    private AttemptNumber attempt;
    private AttemptNumber number;
    private Turn turn;

    @PostConstruct
    void read() {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        attempt = AttemptNumber.of(sent.get("attempt"));
        number = AttemptNumber.of(sent.get("turn"));
    }

    /** Shows the turn; there is no page for one that cannot be played again. */
    public void open() throws IOException {
        turn = attempt.find(id -> training.read(visitor.actor(), id))
                .filter(view -> view.ended() && view.mode().scored())
                .flatMap(this::turnIn)
                .orElse(null);
        if (turn == null) {
            refuse();
        }
    }

    private Optional<Turn> turnIn(AttemptView view) {
        return view.playthrough().transcript().turns().stream()
                .filter(found ->
                        number.number().filter(asked -> asked == found.number()).isPresent())
                .findFirst();
    }

    /** Leads to a new sandbox. */
    public void begin() throws IOException {
        Optional<Long> sandbox = attempt.find(
                id -> number.number().flatMap(from -> training.sandbox(visitor.actor(), id, from.intValue())));
        if (sandbox.isEmpty()) {
            refuse();
            return;
        }
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + "/play.xhtml?attempt=" + sandbox.get());
    }

    public Turn getTurn() {
        return turn;
    }

    public String getAttempt() {
        return attempt.toString();
    }

    private void refuse() throws IOException {
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
    }
}
