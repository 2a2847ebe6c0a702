package org.composure.certification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.composure.certification.ProgramTerms;
import org.composure.certification.ProgramView;
import org.composure.people.PersonView;

/** What a program said from one change to the next (R1). */
@Entity
@Table(name = "program_version")
@SequenceGenerator(name = "program_version_seq", sequenceName = "program_version_seq", allocationSize = 10)
@SuppressWarnings("UnusedVariable") // Queries and the database's constraints read the fields.
public class ProgramVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "program_version_seq")
    private Long id;

    @Column(name = "program_id")
    private long program;

    private int version;

    private String title;

    @Convert(converter = TermsConverter.class)
    private ProgramTerms terms;

    /** As in the terms, for queries. */
    @Column(name = "rests_from")
    private Integer restsFrom;

    @Column(name = "made_by")
    private long madeBy;

    private String maker;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    private String reason;

    protected ProgramVersion() {}

    public ProgramVersion(long program, int version, ProgramTerms terms, PersonView by, String reason, Instant now) {
        this.program = program;
        this.version = version;
        title = terms.title();
        this.terms = terms;
        restsFrom = terms.restsFrom().orElse(null);
        madeBy = by.id();
        maker = by.name();
        madeAt = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        this.reason = reason;
    }

    public ProgramView view() {
        return new ProgramView(program, version, terms, maker, madeAt.toInstant(), reason);
    }
}
