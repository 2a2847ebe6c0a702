package org.composure.helpdesk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** An address that is told when authority changes. */
@Entity
@Table(name = "webhook")
@SequenceGenerator(name = "webhook_seq", sequenceName = "webhook_seq", allocationSize = 10)
public class Webhook {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_seq")
    private Long id;

    private String address;

    private String secret;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    @Column(name = "removed_at")
    private OffsetDateTime removedAt;

    protected Webhook() {}

    public Webhook(String address, String secret, Instant now) {
        this.address = address;
        this.secret = secret;
        addedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** Nothing is signed with its secret any more, so that is forgotten. */
    public void remove(Instant now) {
        removedAt = now.atOffset(ZoneOffset.UTC);
        secret = "";
    }

    public boolean isActive() {
        return removedAt == null;
    }

    public Long id() {
        return id;
    }

    public String address() {
        return address;
    }

    public String secret() {
        return secret;
    }

    public Instant addedAt() {
        return addedAt.toInstant();
    }
}
