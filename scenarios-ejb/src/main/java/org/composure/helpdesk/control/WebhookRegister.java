package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.helpdesk.WebhookOutcome;
import org.composure.helpdesk.WebhookOutcome.Added;
import org.composure.helpdesk.WebhookOutcome.Reason;
import org.composure.helpdesk.WebhookOutcome.Refused;
import org.composure.helpdesk.WebhookOutcome.Removed;
import org.composure.helpdesk.entity.Webhook;
import org.composure.people.Actor;

/** Adds and removes webhooks, and says why not (R8, R9). */
@ApplicationScoped
@Transactional
public class WebhookRegister {

    /** So many that every decision can write a message for each. */
    static final int MOST = 20;

    @Inject
    private WebhookStore webhooks;

    @Inject
    private DeliveryStore deliveries;

    @Inject
    private Notes notes;

    /** Adds one whose address has been looked at already. */
    public WebhookOutcome add(Actor actor, String address, Instant now) {
        List<Webhook> known = webhooks.active();
        List<Reason> reasons = new ArrayList<>();
        if (known.stream().anyMatch(webhook -> webhook.address().equals(address))) {
            reasons.add(Reason.ADDRESS_TAKEN);
        }
        if (known.size() >= MOST) {
            reasons.add(Reason.TOO_MANY);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var webhook = new Webhook(address, Signature.freshSecret(), now);
        webhooks.add(webhook);
        notes.keep(actor, Deed.WEBHOOK_CHANGED, address, "", address, "", now);
        return new Added(address, webhook.secret());
    }

    public WebhookOutcome remove(Actor actor, long id, Instant now) {
        Optional<Webhook> webhook = webhooks.find(id);
        if (webhook.isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_WEBHOOK));
        }
        String address = webhook.get().address();
        webhook.get().remove(now);
        deliveries.giveUpAll(id);
        notes.keep(actor, Deed.WEBHOOK_CHANGED, address, address, "", "", now);
        return new Removed(address);
    }
}
