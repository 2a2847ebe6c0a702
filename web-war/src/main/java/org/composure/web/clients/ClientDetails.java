package org.composure.web.clients;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.composure.helpdesk.ClientOutcome;
import org.composure.helpdesk.ClientOutcome.Refused;
import org.composure.helpdesk.ClientOutcome.Revoked;
import org.composure.helpdesk.ClientView;
import org.composure.helpdesk.boundary.ApiClients;
import org.composure.web.shell.Place;
import org.composure.web.shell.Visitor;

/** One client, and how it is revoked. */
@Named("client")
@RequestScoped
public class ClientDetails {

    @Inject
    private ApiClients clients;

    @Inject
    private Visitor visitor;

    @Inject
    private Says says;

    @Inject
    private HttpServletRequest request;

    private Optional<ClientView> shown = Optional.empty();
    private String reason = "";

    // As soon as it is made, since the form that was sent is read by what the page shows of this client.
    @PostConstruct
    void find() {
        shown = clients.client(Says.number(request.getParameter("id")));
    }

    public void open() throws IOException {
        if (shown.isEmpty()) {
            says.notFound();
        }
    }

    public String revoke() {
        ClientOutcome outcome = clients.revoke(visitor.actor(), Says.number(request.getParameter("id")), reason);
        if (outcome instanceof Revoked revoked) {
            says.done("client.revoked.now", revoked.client().name());
            return Place.CLIENTS.path() + "?faces-redirect=true";
        }
        says.no(
                "revoke:reason",
                "client.revoke.refused",
                ((Refused) outcome)
                        .reasons().stream().map(why -> "client.refused." + why).toList());
        return null;
    }

    public ClientView getShown() {
        return shown.orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
