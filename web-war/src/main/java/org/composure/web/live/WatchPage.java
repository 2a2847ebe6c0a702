package org.composure.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.composure.training.boundary.Live;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Visitor;

/** One contact of the visitor's team, followed and not touched. */
@Named("watching")
@RequestScoped
public class WatchPage {

    @Inject
    private Live live;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Inject
    private FacesContext faces;

    private LiveRow contact;

    /** Shows the contact; there is no page for one that is none of the visitor's team. */
    public void open() throws IOException {
        AttemptNumber attempt = AttemptNumber.of(
                faces.getExternalContext().getRequestParameterMap().get("attempt"));
        contact = attempt.find(id -> live.contact(visitor.actor(), id))
                .map(found -> new LiveRow(found, clock.instant()))
                .orElse(null);
        if (contact == null) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    public LiveRow getContact() {
        return contact;
    }
}
