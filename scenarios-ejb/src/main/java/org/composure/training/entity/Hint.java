package org.composure.training.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.composure.scenario.Act;

/** A hint that was asked for while a turn was being thought over. Its key is attempt and turn: one for each (R10). */
@Entity
@Table(name = "hint")
@IdClass(Hint.Key.class)
public class Hint {

    @Id
    @Column(name = "attempt_id")
    private long attempt;

    @Id
    private int sequence;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    protected Hint() {}

    public Hint(long attempt, int sequence, Act act, Instant askedAt) {
        this.attempt = attempt;
        this.sequence = sequence;
        this.act = act;
        this.askedAt = askedAt.atOffset(ZoneOffset.UTC);
    }

    /** Number of the turn that was being thought over. */
    public int sequence() {
        return sequence;
    }

    /** The act that was missing. */
    public Act act() {
        return act;
    }

    public Instant askedAt() {
        return askedAt.toInstant();
    }

    /** Attempt and turn. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long attempt;
        private int sequence;

        public Key() {}

        public Key(long attempt, int sequence) {
            this.attempt = attempt;
            this.sequence = sequence;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.attempt == attempt && key.sequence == sequence;
        }

        @Override
        public int hashCode() {
            return Objects.hash(attempt, sequence);
        }
    }
}
