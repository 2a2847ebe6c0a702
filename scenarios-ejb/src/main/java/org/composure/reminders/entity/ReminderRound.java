package org.composure.reminders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** When it is looked at next who is to be reminded: one row, for all nodes. */
@Entity
@Table(name = "reminder_round")
@SuppressWarnings("UnusedVariable") // Queries read the fields.
public class ReminderRound {

    public static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "next_at")
    private OffsetDateTime nextAt;

    @Column(name = "looked_at")
    private OffsetDateTime lookedAt;

    protected ReminderRound() {}

    public Optional<Instant> lookedAt() {
        return Optional.ofNullable(lookedAt).map(OffsetDateTime::toInstant);
    }
}
