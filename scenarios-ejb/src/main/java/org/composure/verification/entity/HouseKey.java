package org.composure.verification.entity;

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
import java.util.Optional;

/** A key with which the house signs, or signed (R1 to R3). */
@Entity
@Table(name = "house_key")
@SequenceGenerator(name = "house_key_seq", sequenceName = "house_key_seq", allocationSize = 10)
public class HouseKey {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "house_key_seq")
    private Long id;

    private int generation;

    @Column(name = "open_half")
    private String openHalf;

    @Column(name = "secret_half")
    private String secretHalf;

    private String maker;

    private String reason;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "distrusted_at")
    private OffsetDateTime distrustedAt;

    @Column(name = "distrusted_by")
    private String distrustedBy;

    private String distrust;

    protected HouseKey() {}

    /**
     * A new one.
     *
     * @param generation one more than that of the key before
     * @param secretHalf as the safe closed it
     * @param maker empty if the product makes it by itself
     */
    public HouseKey(int generation, String openHalf, String secretHalf, String maker, String reason, Instant now) {
        this.generation = generation;
        this.openHalf = openHalf;
        this.secretHalf = secretHalf;
        this.maker = maker;
        this.reason = reason;
        madeAt = now.atOffset(ZoneOffset.UTC);
    }

    /** Its secret half is of no use any more, so that is forgotten. */
    public void distrust(String by, String why, Instant now) {
        distrustedAt = now.atOffset(ZoneOffset.UTC);
        distrustedBy = by;
        distrust = why;
        secretHalf = "";
    }

    public boolean isTrusted() {
        return distrustedAt == null;
    }

    public Long id() {
        return id;
    }

    public int generation() {
        return generation;
    }

    public String openHalf() {
        return openHalf;
    }

    public String secretHalf() {
        return secretHalf;
    }

    public Optional<String> maker() {
        return Optional.of(maker).filter(name -> !name.isEmpty());
    }

    public String reason() {
        return reason;
    }

    public Instant madeAt() {
        return madeAt.toInstant();
    }

    public Optional<Instant> distrustedAt() {
        return Optional.ofNullable(distrustedAt).map(OffsetDateTime::toInstant);
    }

    public String distrustedBy() {
        return distrustedBy;
    }

    public String whyDistrusted() {
        return distrust;
    }
}
