package org.composure.reminders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.composure.reminders.ReminderState;

/** That somebody is to be reminded of a certificate at a step, and what became of it (R3). */
@Entity
@Table(name = "reminder")
@SequenceGenerator(name = "reminder_seq", sequenceName = "reminder_seq", allocationSize = 50)
@SuppressWarnings("UnusedVariable") // Queries read the fields.
public class Reminder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reminder_seq")
    private Long id;

    @Column(name = "certificate_id")
    private long certificate;

    /** Whoever is reminded: the holder, or who supervises them. */
    @Column(name = "person_id")
    private long person;

    /** The step: so many days before expiry, or after it where there are less than none. */
    private int days;

    @Enumerated(EnumType.STRING)
    private ReminderState state;

    /** In which it is told; null until it is in one. */
    @Column(name = "mail_id")
    private Long mail;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    protected Reminder() {}

    public Reminder(long certificate, long person, int days, ReminderState state, Instant now) {
        this.certificate = certificate;
        this.person = person;
        this.days = days;
        this.state = state;
        madeAt = now.atOffset(ZoneOffset.UTC);
    }

    /** A later step is told in its place, if it was not told yet. */
    public void passOver() {
        if (state == ReminderState.DUE) {
            state = ReminderState.PASSED_OVER;
        }
    }

    public long certificate() {
        return certificate;
    }

    public long person() {
        return person;
    }

    public int days() {
        return days;
    }
}
