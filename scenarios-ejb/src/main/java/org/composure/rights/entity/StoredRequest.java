package org.composure.rights.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.composure.rights.DataRequest;
import org.composure.rights.DataRequest.Kind;
import org.composure.rights.DataRequest.Ruling;

/** A request as stored. */
@Entity
@Table(name = "data_request")
@SequenceGenerator(name = "data_request_seq", sequenceName = "data_request_seq", allocationSize = 10)
@SuppressWarnings("UnusedVariable") // The database's constraints read the fields.
public class StoredRequest {

    /** For how long somebody may take out what was granted. */
    public static final Duration OPEN = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_request_seq")
    private Long id;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Enumerated(EnumType.STRING)
    private Ruling ruling;

    private String answer;

    @Column(name = "decider_id")
    private Long decider;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "open_slot")
    private String slot;

    protected StoredRequest() {}

    public StoredRequest(long person, Kind kind, String words, Instant now) {
        this.person = person;
        this.kind = kind;
        this.words = words;
        askedAt = now.atOffset(ZoneOffset.UTC);
        answer = "";
        slot = person + " " + kind;
    }

    public void decide(Ruling said, String why, long by, Instant now) {
        ruling = said;
        answer = why;
        decider = by;
        decidedAt = now.atOffset(ZoneOffset.UTC);
        slot = null;
    }

    public DataRequest view() {
        Optional<Instant> decided = Optional.ofNullable(decidedAt).map(OffsetDateTime::toInstant);
        return new DataRequest(
                id,
                person,
                kind,
                words,
                askedAt.toInstant(),
                Optional.ofNullable(ruling),
                answer,
                decided,
                decided.filter(at -> ruling == Ruling.GRANTED).map(at -> at.plus(OPEN)));
    }
}
