package org.composure.rights.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.composure.rights.Erasure;

/** An erasure as stored. */
@Entity
@Table(name = "erasure")
@SuppressWarnings("UnusedVariable") // The database's constraints read the fields.
public class StoredErasure {

    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "decider_id")
    private Long decider;

    private String reason;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    @Column(name = "completed_at")
    private OffsetDateTime completedAt;

    protected StoredErasure() {}

    /**
     * An erasure that is complete if nothing has to stay.
     *
     * @param decider empty if the product erased whose account had been closed for long
     */
    public StoredErasure(
            long person, Optional<Long> decider, String reason, Optional<Instant> staysUntil, Instant now) {
        this.person = person;
        this.decider = decider.orElse(null);
        this.reason = reason;
        decidedAt = now.atOffset(ZoneOffset.UTC);
        dueAt = staysUntil.orElse(now).atOffset(ZoneOffset.UTC);
        if (staysUntil.isEmpty()) {
            complete(now);
        }
    }

    public final void complete(Instant now) {
        completedAt = now.atOffset(ZoneOffset.UTC);
    }

    public Erasure view() {
        return new Erasure(
                person,
                reason,
                decidedAt.toInstant(),
                dueAt.toInstant(),
                Optional.ofNullable(completedAt).map(OffsetDateTime::toInstant));
    }
}
