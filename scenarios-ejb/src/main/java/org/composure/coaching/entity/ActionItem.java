package org.composure.coaching.entity;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.composure.coaching.ActionState;

/** Something that was agreed on in the review of an attempt. */
@Entity
@Table(name = "action_item")
@SequenceGenerator(name = "action_item_seq", sequenceName = "action_item_seq", allocationSize = 50)
public class ActionItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "action_item_seq")
    private Long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "attempt_id")
    private long attempt;

    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Column(name = "agreed_by")
    private long agreedBy;

    @Column(name = "agreed_at")
    private OffsetDateTime agreedAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected ActionItem() {}

    public ActionItem(long person, long attempt, String words, LocalDate dueOn, long agreedBy, Instant now) {
        this.person = person;
        this.attempt = attempt;
        this.words = words;
        this.dueOn = dueOn;
        this.agreedBy = agreedBy;
        agreedAt = now.atOffset(ZoneOffset.UTC);
        state = ActionState.AGREED;
        changedAt = agreedAt;
    }

    public void set(ActionState other, Instant now) {
        state = other;
        changedAt = now.atOffset(ZoneOffset.UTC);
    }

    public Long id() {
        return id;
    }

    public long person() {
        return person;
    }

    public long attempt() {
        return attempt;
    }

    public String words() {
        return words;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ActionState state() {
        return state;
    }

    public long agreedBy() {
        return agreedBy;
    }
}
