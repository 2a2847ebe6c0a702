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
import java.util.Optional;
import org.composure.certification.Closing;
import org.composure.people.PersonView;

/** A program: what it says stands in its versions. */
@Entity
@Table(name = "certification_program")
@SequenceGenerator(name = "certification_program_seq", sequenceName = "certification_program_seq", allocationSize = 10)
@SuppressWarnings("UnusedVariable") // The database's constraints read the fields.
public class CertificationProgram {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification_program_seq")
    private Long id;

    /** The latest. */
    private int version;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    private String closer;

    private String closing;

    /** One without any version yet says nothing: {@link #next} comes at once. */
    public CertificationProgram() {
        version = 0;
    }

    /** The number of a new version. */
    public int next() {
        version++;
        return version;
    }

    /** Nobody is enrolled any more. */
    public void close(PersonView by, String why, Instant now) {
        closedAt = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        closedBy = by.id();
        closer = by.name();
        closing = why;
    }

    /** Empty while people can be enrolled. */
    public Optional<Closing> closing() {
        return Optional.ofNullable(closedAt).map(at -> new Closing(at.toInstant(), closer, closing));
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }
}
