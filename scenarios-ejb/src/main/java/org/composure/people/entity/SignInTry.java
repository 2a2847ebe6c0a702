package org.composure.people.entity;

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

/** One try to sign in, kept for as long as the limits on tries look back. */
@Entity
@Table(name = "sign_in_try")
@SequenceGenerator(name = "sign_in_try_seq", sequenceName = "sign_in_try_seq", allocationSize = 50)
@SuppressWarnings("UnusedVariable") // Queries read the fields.
public class SignInTry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_try_seq")
    private Long id;

    private String account;

    private String address;

    @Column(name = "tried_at")
    private OffsetDateTime triedAt;

    private boolean successful;

    protected SignInTry() {}

    public SignInTry(String account, String address, Instant triedAt, boolean successful) {
        this.account = account;
        this.address = address;
        this.triedAt = triedAt.atOffset(ZoneOffset.UTC);
        this.successful = successful;
    }
}
