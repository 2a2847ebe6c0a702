package org.composure.training.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** From when on the time of the next answer counts, and when the person was last here. */
@Embeddable
public class TurnClock {

    @Column(name = "shown_at")
    private OffsetDateTime shownAt;

    @Column(name = "paused_at")
    private OffsetDateTime pausedAt;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    protected TurnClock() {}

    TurnClock(Instant now) {
        startAnew(now);
        seen(now);
    }

    void startAnew(Instant now) {
        shownAt = now.atOffset(ZoneOffset.UTC);
    }

    void seen(Instant now) {
        seenAt = now.atOffset(ZoneOffset.UTC);
    }

    void pause(Instant now) {
        if (pausedAt == null) {
            pausedAt = now.atOffset(ZoneOffset.UTC);
        }
    }

    /** It goes on where it stood. */
    void goOn(Optional<Instant> answeredAt, Instant now) {
        if (pausedAt != null) {
            startAnew(since(answeredAt).plus(Duration.between(pausedAt.toInstant(), now)));
            pausedAt = null;
        }
    }

    /** From when on the time counts, the turn before having been answered then. */
    Instant since(Optional<Instant> answeredAt) {
        Instant shown = shownAt.toInstant();
        return answeredAt.filter(shown::isBefore).orElse(shown);
    }

    Instant lastSeen() {
        return seenAt.toInstant();
    }

    Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt).map(OffsetDateTime::toInstant);
    }
}
