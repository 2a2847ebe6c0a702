package org.composure.calibration.entity;

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

/** A round. The number is the next one: of two that are opened at once, one is refused. */
@Entity
@Table(name = "calibration_round")
@SequenceGenerator(name = "calibration_round_seq", sequenceName = "calibration_round_seq", allocationSize = 10)
@SuppressWarnings("UnusedVariable") // Who opened it, and from what seed, is kept for whoever asks the database.
public class StoredRound {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calibration_round_seq")
    private Long id;

    private int number;

    private long seed;

    @Column(name = "opener_id")
    private long opener;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    protected StoredRound() {}

    public StoredRound(int number, long seed, long opener, Instant now) {
        this.number = number;
        this.seed = seed;
        this.opener = opener;
        openedAt = now.atOffset(ZoneOffset.UTC);
    }

    public int number() {
        return number;
    }

    public Instant openedAt() {
        return openedAt.toInstant();
    }
}
