package org.composure.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What a code for a first password is held against (R13). Of the code itself nothing is kept. */
@Entity
@Table(name = "first_code")
public class FirstSecret {

    @Id
    @Column(name = "person_id")
    private long person;

    private String hash;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    protected FirstSecret() {}

    public FirstSecret(long person, String hash, Instant ends) {
        this.person = person;
        this.hash = hash;
        endsAt = ends.atOffset(ZoneOffset.UTC);
    }

    public long person() {
        return person;
    }

    /** Whether that is the hash of the code, and in time. */
    public boolean fits(String given, Instant now) {
        return hash.equals(given) && now.isBefore(endsAt.toInstant());
    }
}
