package org.composure.limits.entity;

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
import org.composure.limits.Door;

/** That somebody tried a door, kept for as long as its limit looks back (R2). */
@Entity
@Table(name = "knock")
@SequenceGenerator(name = "knock_seq", sequenceName = "knock_seq", allocationSize = 50)
@SuppressWarnings("UnusedVariable") // Queries read the fields.
public class Knock {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knock_seq")
    private Long id;

    private String door;
    private String address;

    @Column(name = "knocked_at")
    private OffsetDateTime knockedAt;

    protected Knock() {}

    public Knock(Door door, String address, Instant now) {
        this.door = door.name();
        this.address = address;
        knockedAt = now.atOffset(ZoneOffset.UTC);
    }
}
