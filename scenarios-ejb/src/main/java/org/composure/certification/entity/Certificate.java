package org.composure.certification.entity;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.certification.CertificateEvidence;
import org.composure.certification.CertificateState;
import org.composure.certification.CertificateView;
import org.composure.certification.CertificateView.End;
import org.composure.certification.CertificateView.Kind;
import org.composure.certification.Term;
import org.composure.people.PersonView;

/** A certificate as it was issued, and how it was decided to end. How it stands otherwise follows from the time (R6). */
@Entity
@Table(name = "certificate")
@SequenceGenerator(name = "certificate_seq", sequenceName = "certificate_seq", allocationSize = 50)
@SuppressWarnings("UnusedVariable") // Queries and the database's constraints read the fields.
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_seq")
    private Long id;

    private String serial;

    @Column(name = "person_id")
    private long person;

    @Column(name = "program_id")
    private long program;

    private int version;

    /** Its place among those of the person and program, from 1: two cannot be issued at once. */
    private int place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "issuer_id")
    private long issuerId;

    private String issuer;

    private String reason;

    @Column(name = "issued_at")
    private OffsetDateTime issuedAt;

    /** When the next one was issued; null while it is the last. The store writes it. */
    @Column(name = "replaced_at")
    private OffsetDateTime replacedAt;

    @Column(name = "completed_at")
    private OffsetDateTime completedAt;

    @Column(name = "opens_at")
    private OffsetDateTime opensAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "grace_ends_at")
    private OffsetDateTime graceEndsAt;

    /** Long, and read by auditors only. */
    @Basic(fetch = FetchType.LAZY)
    @Convert(converter = EvidenceConverter.class)
    private CertificateEvidence evidence;

    @ElementCollection
    @CollectionTable(name = "certificate_basis", joinColumns = @JoinColumn(name = "certificate_id"))
    private List<Basis> basis = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as")
    private CertificateState endedAs;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    private String ender;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "recertify_from")
    private OffsetDateTime recertifyFrom;

    @Column(name = "recertify_by")
    private OffsetDateTime recertifyBy;

    protected Certificate() {}

    public Certificate(Issue issue, String serial, Instant now) {
        this.serial = serial;
        person = issue.person();
        program = issue.program();
        version = issue.version();
        place = issue.place();
        kind = issue.kind();
        issuerId = issue.issuer().id();
        issuer = issue.issuer().name();
        reason = issue.reason();
        issuedAt = stored(now);
        completedAt = stored(issue.completedAt());
        opensAt = stored(issue.term().opens());
        expiresAt = stored(issue.term().expires());
        graceEndsAt = stored(issue.term().graceEnds());
        evidence = issue.evidence();
        issue.evidence().contacts().forEach(contact -> basis.add(new Basis(contact)));
    }

    /** Ends it, by decision. */
    public void end(CertificateState as, PersonView by, String why, Instant now) {
        endedAs = as;
        endedAt = stored(now);
        endedBy = by.id();
        ender = by.name();
        endReason = why;
    }

    public CertificateView view(Instant at) {
        return new CertificateView(
                id,
                serial,
                person,
                program,
                version,
                place,
                kind,
                issuer,
                reason,
                issuedAt.toInstant(),
                completedAt.toInstant(),
                dates().term(at),
                state(at),
                end(at));
    }

    /** Whether it was decided to end. */
    public boolean isEnded() {
        return endedAt != null;
    }

    private CertificateState state(Instant at) {
        return end(at).map(End::as).orElseGet(() -> dates().term(at).state(at));
    }

    private Optional<End> end(Instant at) {
        return dates().isEnded(at)
                ? Optional.of(new End(endedAs, endedAt.toInstant(), ender, endReason))
                : Optional.empty();
    }

    private Dates dates() {
        Term issued = new Term(opensAt.toInstant(), expiresAt.toInstant(), graceEndsAt.toInstant());
        return new Dates(issued, recertifyFrom, recertifyBy, endedAt);
    }

    public Long id() {
        return id;
    }

    public String serial() {
        return serial;
    }

    public long person() {
        return person;
    }

    public long program() {
        return program;
    }

    public int place() {
        return place;
    }

    public OffsetDateTime issuedAt() {
        return issuedAt;
    }

    public int version() {
        return version;
    }

    public CertificateEvidence evidence() {
        return evidence;
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
