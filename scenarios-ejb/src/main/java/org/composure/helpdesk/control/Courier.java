package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.composure.helpdesk.Answer;
import org.composure.helpdesk.entity.WebhookDelivery;

/** Brings a webhook what waits for it, the oldest first (R7). */
@ApplicationScoped
public class Courier {

    /** Longer than an attempt can take. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final int AT_ONCE = 100;

    @Inject
    private DeliveryStore deliveries;

    @Inject
    private Messenger messenger;

    /** Delivers what is due, until nothing is or the webhook does not take one: the rest waits for its next turn. */
    public void deliver(long webhook, InstantSource time) {
        boolean more = true;
        for (int sent = 0; more && sent < AT_ONCE; sent++) {
            more = deliverNext(webhook, time);
        }
    }

    private boolean deliverNext(long webhook, InstantSource time) {
        Instant now = time.instant();
        Optional<WebhookDelivery> claimed =
                deliveries.due(webhook, now).flatMap(id -> deliveries.claim(id, now, LEASE));
        if (claimed.isEmpty()) {
            return false;
        }
        Answer answer = messenger.take(claimed.get(), now);
        deliveries.settle(claimed.get(), answer, time.instant());
        return answer.taken();
    }
}
