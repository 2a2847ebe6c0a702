package org.composure.helpdesk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.composure.helpdesk.Answer;
import org.composure.helpdesk.DeliveryState;
import org.composure.helpdesk.DeliveryView;

/** One message to one webhook: waiting, delivered or given up (R6, R7). */
@Entity
@Table(name = "webhook_delivery")
@SequenceGenerator(name = "webhook_delivery_seq", sequenceName = "webhook_delivery_seq", allocationSize = 50)
public class WebhookDelivery {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_delivery_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "webhook_id")
    private Webhook webhook;

    @Column(name = "event_id")
    private String event;

    private String agent;

    /** Word for word, so that each attempt sends the same. */
    private String body;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;

    @Column(name = "next_at")
    private OffsetDateTime nextAt;

    private String answer;

    protected WebhookDelivery() {}

    public WebhookDelivery(Webhook webhook, String event, String agent, String body, Instant madeAt) {
        this.webhook = webhook;
        this.event = event;
        this.agent = agent;
        this.body = body;
        this.madeAt = madeAt.atOffset(ZoneOffset.UTC);
        state = DeliveryState.WAITING;
        nextAt = this.madeAt;
    }

    public void deliver(Answer taken) {
        answer = taken.text();
        state = DeliveryState.DELIVERED;
    }

    public void giveUp(Answer last) {
        answer = last.text();
        state = DeliveryState.GIVEN_UP;
    }

    public void sendAgain(Answer last, Instant at) {
        answer = last.text();
        nextAt = at.atOffset(ZoneOffset.UTC);
    }

    public boolean isWaiting() {
        return state == DeliveryState.WAITING;
    }

    public Long id() {
        return id;
    }

    public Webhook webhook() {
        return webhook;
    }

    public String event() {
        return event;
    }

    public String body() {
        return body;
    }

    public int attempts() {
        return attempts;
    }

    public DeliveryView view() {
        return new DeliveryView(
                event,
                agent,
                madeAt.toInstant(),
                state,
                attempts,
                nextAt.toInstant(),
                Optional.ofNullable(answer).map(Answer::parse));
    }
}
