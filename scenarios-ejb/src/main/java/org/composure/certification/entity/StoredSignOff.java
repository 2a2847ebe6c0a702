package org.composure.certification.entity;

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
import java.time.temporal.ChronoUnit;
import org.composure.certification.SignOff;
import org.composure.certification.SignOff.Ruling;
import org.composure.people.PersonView;

/** A supervisor's word, as it was given (R4). */
@Entity
@Table(name = "sign_off")
@SequenceGenerator(name = "sign_off_seq", sequenceName = "sign_off_seq", allocationSize = 50)
@SuppressWarnings("UnusedVariable") // Queries and the database's constraints read the fields.
public class StoredSignOff {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_off_seq")
    private Long id;

    @Column(name = "program_id")
    private long program;

    @Column(name = "person_id")
    private long person;

    @Column(name = "supervisor_id")
    private long supervisorId;

    private String supervisor;

    @Enumerated(EnumType.STRING)
    private Ruling ruling;

    private String reason;

    @Column(name = "signed_at")
    private OffsetDateTime signedAt;

    protected StoredSignOff() {}

    public StoredSignOff(long program, long person, PersonView by, Ruling ruling, String reason, Instant now) {
        this.program = program;
        this.person = person;
        supervisorId = by.id();
        supervisor = by.name();
        this.ruling = ruling;
        this.reason = reason;
        signedAt = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    public long person() {
        return person;
    }

    public SignOff view() {
        return new SignOff(supervisorId, supervisor, ruling, reason, signedAt.toInstant());
    }
}
