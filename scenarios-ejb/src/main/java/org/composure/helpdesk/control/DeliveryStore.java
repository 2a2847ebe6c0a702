package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.helpdesk.Answer;
import org.composure.helpdesk.Answer.Trouble;
import org.composure.helpdesk.DeliveryState;
import org.composure.helpdesk.DeliveryView;
import org.composure.helpdesk.entity.WebhookDelivery;
import org.composure.time.Backoff;

/** The outbox (R6, R7). */
@ApplicationScoped
@Transactional
public class DeliveryStore {

    /** Some 22 hours lie between the first attempt and the last (R7). */
    static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), 4, Duration.ofHours(6), 10);

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(WebhookDelivery delivery) {
        entities.persist(delivery);
    }

    /** The webhooks that something waits for. */
    public List<Long> webhooksDue(Instant now) {
        return entities.createQuery(
                        "select distinct d.webhook.id from WebhookDelivery d"
                                + " where d.state = :waiting and d.nextAt <= :now",
                        Long.class)
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    /** The oldest message that is due for the webhook. */
    public Optional<Long> due(long webhook, Instant now) {
        return entities.createQuery(
                        "select d.id from WebhookDelivery d where d.webhook.id = :webhook and d.state = :waiting"
                                + " and d.nextAt <= :now order by d.id",
                        Long.class)
                .setParameter("webhook", webhook)
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes a message for one attempt, which is counted; empty if somebody else has it, or it no longer waits.
     *
     * @param lease for how long it is nobody else's: if the taker dies, it is due again after that
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<WebhookDelivery> claim(long id, Instant now, Duration lease) {
        // One statement looks and takes: the database lets one of two takers through.
        int taken = entities.createQuery("update WebhookDelivery d set d.nextAt = :until, d.attempts = d.attempts + 1"
                        + " where d.id = :id and d.state = :waiting and d.nextAt <= :now")
                .setParameter("until", now.plus(lease).atOffset(ZoneOffset.UTC))
                .setParameter("id", id)
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return taken == 0 ? Optional.empty() : Optional.of(entities.find(WebhookDelivery.class, id));
    }

    /** Keeps what came of an attempt. */
    @Transactional(TxType.REQUIRES_NEW)
    public void settle(WebhookDelivery claimed, Answer answer, Instant now) {
        WebhookDelivery delivery = entities.find(WebhookDelivery.class, claimed.id());
        if (answer.taken()) {
            delivery.deliver(answer);
        } else if (delivery.isWaiting() && delivery.attempts() == claimed.attempts()) {
            // Else the lease had run out, and whoever took it after us will tell.
            BACKOFF.after(delivery.attempts())
                    .ifPresentOrElse(wait -> delivery.sendAgain(answer, now.plus(wait)), () -> delivery.giveUp(answer));
        }
    }

    /** Nothing goes to the webhook any more. */
    public void giveUpAll(long webhook) {
        entities.createQuery("update WebhookDelivery d set d.state = :givenUp, d.answer = :removed"
                        + " where d.webhook.id = :webhook and d.state = :waiting")
                .setParameter("givenUp", DeliveryState.GIVEN_UP)
                .setParameter("removed", Trouble.WEBHOOK_REMOVED.text())
                .setParameter("webhook", webhook)
                .setParameter("waiting", DeliveryState.WAITING)
                .executeUpdate();
    }

    public void forgetBefore(Instant moment) {
        entities.createQuery("delete from WebhookDelivery d where d.madeAt < :moment and d.state <> :waiting")
                .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                .setParameter("waiting", DeliveryState.WAITING)
                .executeUpdate();
    }

    public List<DeliveryView> page(long webhook, int first, int size) {
        return entities.createQuery(
                        "select d from WebhookDelivery d where d.webhook.id = :webhook order by d.id desc",
                        WebhookDelivery.class)
                .setParameter("webhook", webhook)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(WebhookDelivery::view)
                .toList();
    }
}
