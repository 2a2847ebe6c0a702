package org.composure.web.clients;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.composure.helpdesk.WebhookOutcome;
import org.composure.helpdesk.WebhookOutcome.Added;
import org.composure.helpdesk.WebhookOutcome.Refused;
import org.composure.helpdesk.WebhookView;
import org.composure.helpdesk.boundary.Webhooks;
import org.composure.web.shell.Place;
import org.composure.web.shell.Visitor;

/** Who is told when authority changes, and the form that adds more. */
@Named("webhooks")
@RequestScoped
public class WebhookList {

    @Inject
    private Webhooks webhooks;

    @Inject
    private Visitor visitor;

    @Inject
    private Says says;

    private String address = "";
    private List<WebhookView> found;

    public String add() {
        WebhookOutcome outcome = webhooks.add(visitor.actor(), address);
        if (outcome instanceof Added added) {
            says.done("webhook.added", added.address());
            says.once("webhook", added.address());
            says.once("secret", added.secret());
            return Place.CLIENTS.path() + "?faces-redirect=true";
        }
        says.no(
                "webhook:address",
                "webhook.refused",
                ((Refused) outcome)
                        .reasons().stream()
                                .map(reason -> "webhook.refused." + reason)
                                .toList());
        return null;
    }

    public List<WebhookView> getWebhooks() {
        if (found == null) {
            found = webhooks.webhooks();
        }
        return found;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = Objects.requireNonNullElse(address, "");
    }
}
