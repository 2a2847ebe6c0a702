package org.composure.verification.entity;

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

/** That a badge was signed for a certificate, and where it says whether it was revoked (R4). */
@Entity
@Table(name = "badge")
@SequenceGenerator(name = "badge_seq", sequenceName = "badge_seq", allocationSize = 50)
@SuppressWarnings("UnusedVariable") // Queries read the fields.
public class IssuedBadge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "badge_seq")
    private Long id;

    private String serial;

    @Column(name = "list_id")
    private long listId;

    private int place;

    @Column(name = "signed_at")
    private OffsetDateTime signedAt;

    @Column(name = "revoked_at")
    private OffsetDateTime revokedAt;

    protected IssuedBadge() {}

    public IssuedBadge(String serial, RevocationList list, int place, Instant now) {
        this.serial = serial;
        listId = list.id();
        this.place = place;
        signedAt = now.atOffset(ZoneOffset.UTC);
    }

    public long listId() {
        return listId;
    }

    public int place() {
        return place;
    }
}
