package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.helpdesk.DeliveryState;
import org.composure.helpdesk.WebhookView;
import org.composure.helpdesk.entity.Webhook;

/** The webhooks, which are few. */
@ApplicationScoped
@Transactional
public class WebhookStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public void add(Webhook webhook) {
        entities.persist(webhook);
        entities.flush();
    }

    /** The webhook of that id that has not been removed. */
    public Optional<Webhook> find(long id) {
        return Optional.ofNullable(entities.find(Webhook.class, id)).filter(Webhook::isActive);
    }

    /** Those that have not been removed, by address. */
    public List<Webhook> active() {
        return entities.createQuery(
                        "select w from Webhook w where w.removedAt is null order by w.address, w.id", Webhook.class)
                .getResultList();
    }

    /** Each with how many of its messages are in which state. */
    public List<WebhookView> views(List<Webhook> webhooks) {
        Map<Long, Map<DeliveryState, Long>> counts = counts(webhooks);
        return webhooks.stream()
                .map(webhook -> view(webhook, counts.getOrDefault(webhook.id(), Map.of())))
                .toList();
    }

    private Map<Long, Map<DeliveryState, Long>> counts(List<Webhook> webhooks) {
        Map<Long, Map<DeliveryState, Long>> counts = new HashMap<>();
        if (!webhooks.isEmpty()) {
            entities.createQuery(
                            "select d.webhook.id, d.state, count(d) from WebhookDelivery d where d.webhook.id in :ids"
                                    + " group by d.webhook.id, d.state",
                            Object[].class)
                    .setParameter("ids", webhooks.stream().map(Webhook::id).toList())
                    .getResultList()
                    .forEach(found -> counts.computeIfAbsent((Long) found[0], any -> new EnumMap<>(DeliveryState.class))
                            .put((DeliveryState) found[1], (Long) found[2]));
        }
        return counts;
    }

    private static WebhookView view(Webhook webhook, Map<DeliveryState, Long> counts) {
        return new WebhookView(
                webhook.id(),
                webhook.address(),
                webhook.addedAt(),
                counts.getOrDefault(DeliveryState.DELIVERED, 0L),
                counts.getOrDefault(DeliveryState.WAITING, 0L),
                counts.getOrDefault(DeliveryState.GIVEN_UP, 0L));
    }
}
