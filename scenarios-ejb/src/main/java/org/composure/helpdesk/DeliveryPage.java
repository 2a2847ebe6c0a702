package org.composure.helpdesk;

import java.util.List;

/**
 * Some of a webhook's messages, the newest first.
 *
 * @param total how many there are in all
 */
public record DeliveryPage(WebhookView webhook, List<DeliveryView> deliveries, long total) {
    public DeliveryPage {
        deliveries = List.copyOf(deliveries);
    }
}
