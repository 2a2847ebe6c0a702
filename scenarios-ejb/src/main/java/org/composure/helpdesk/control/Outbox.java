package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.composure.autonomy.AuthorityChanged;
import org.composure.helpdesk.entity.Webhook;
import org.composure.helpdesk.entity.WebhookDelivery;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;

/** Hears that authority has changed, and stores what the webhooks are to be told (R6). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outbox {

    @Inject
    private WebhookStore webhooks;

    @Inject
    private DeliveryStore deliveries;

    @Inject
    private Register people;

    public void store(@Observes AuthorityChanged change) {
        List<Webhook> active = webhooks.active();
        if (active.isEmpty()) {
            return;
        }
        String agent = people.person(change.now().person())
                .map(PersonView::employeeNumber)
                .orElseThrow();
        String event = UUID.randomUUID().toString();
        String body = Message.body(event, agent, change);
        active.forEach(webhook -> deliveries.add(new WebhookDelivery(webhook, event, agent, body, change.at())));
    }
}
