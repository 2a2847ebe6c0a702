package org.composure.certification.entity;

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
import java.time.temporal.ChronoUnit;

/** A table that somebody prepares for themselves, and what it is to tell; its rows stand in pieces (R16). */
@Entity
@Table(name = "prepared_table")
@SequenceGenerator(name = "prepared_table_seq", sequenceName = "prepared_table_seq", allocationSize = 10)
public class StoredTable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prepared_table_seq")
    private Long id;

    @Column(name = "maker_id")
    private long maker;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    /** Null until its work was begun, in the same transaction. */
    @Column(name = "work_id")
    private Long work;

    private String asked;

    private long total;

    protected StoredTable() {}

    /**
     * One without rows yet.
     *
     * @param asked what it is to tell, as {@link AskedJson} writes it
     * @param total how many rows it will have
     */
    public StoredTable(long maker, String asked, long total, Instant now) {
        this.maker = maker;
        this.asked = asked;
        this.total = total;
        madeAt = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** That this work fills it. */
    public void filledBy(long number) {
        work = number;
    }

    public Long id() {
        return id;
    }

    public long maker() {
        return maker;
    }

    public Instant madeAt() {
        return madeAt.toInstant();
    }

    public long work() {
        return work;
    }

    public String asked() {
        return asked;
    }

    public long total() {
        return total;
    }
}
