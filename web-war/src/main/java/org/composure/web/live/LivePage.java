package org.composure.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.composure.training.boundary.Live;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Visitor;

/** Who of the visitor's team is playing what, and where each stands. */
@Named("live")
@RequestScoped
public class LivePage {

    @Inject
    private Live live;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Inject
    private FacesContext faces;

    private List<LiveRow> rows;

    /** The contacts, or only the one whose number stands in the address: what its script asks for after news of it. */
    public List<LiveRow> getRows() {
        if (rows == null) {
            Instant now = clock.instant();
            Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
            AttemptNumber one = AttemptNumber.of(sent.get("attempt"));
            rows = (one.number().isEmpty()
                            ? live.contacts(visitor.actor()).stream()
                            : one.find(id -> live.contact(visitor.actor(), id)).stream())
                    .map(contact -> new LiveRow(contact, now))
                    .toList();
        }
        return rows;
    }

    /** Whether there may be more than the page shows. */
    public boolean isCut() {
        return getRows().size() == Live.PAGE;
    }

    public int getMost() {
        return Live.PAGE;
    }
}
