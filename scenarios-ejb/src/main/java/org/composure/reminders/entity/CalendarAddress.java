package org.composure.reminders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** At which calendars read what a person has to renew and to do (R9). */
@Entity
@Table(name = "calendar_address")
@SuppressWarnings("UnusedVariable") // Queries read the hash.
public class CalendarAddress {

    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    protected CalendarAddress() {}

    public CalendarAddress(long person, String tokenHash, Instant now) {
        this.person = person;
        renew(tokenHash, now);
    }

    /** Another address from now on; the one before is nobody's. */
    public final void renew(String anotherHash, Instant now) {
        tokenHash = anotherHash;
        madeAt = now.atOffset(ZoneOffset.UTC);
    }

    public long person() {
        return person;
    }

    public Instant madeAt() {
        return madeAt.toInstant();
    }
}
