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

/** A wrong token, kept for as long as the limit on them looks back. */
@Entity
@Table(name = "token_try")
@SequenceGenerator(name = "token_try_seq", sequenceName = "token_try_seq", allocationSize = 50)
@SuppressWarnings("UnusedVariable") // Queries read the fields.
public class TokenTry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "token_try_seq")
    private Long id;

    private String address;

    @Column(name = "tried_at")
    private OffsetDateTime triedAt;

    protected TokenTry() {}

    public TokenTry(String address, Instant triedAt) {
        this.address = address;
        this.triedAt = triedAt.atOffset(ZoneOffset.UTC);
    }
}
