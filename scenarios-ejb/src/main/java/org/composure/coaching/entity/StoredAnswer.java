package org.composure.coaching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What the person answered to a note. */
@Entity
@Table(name = "review_answer")
@SequenceGenerator(name = "review_answer_seq", sequenceName = "review_answer_seq", allocationSize = 50)
public class StoredAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_answer_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "note_id")
    private StoredNote note;

    private String words;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    protected StoredAnswer() {}

    public StoredAnswer(StoredNote note, String words, Instant now) {
        this.note = note;
        this.words = words;
        writtenAt = now.atOffset(ZoneOffset.UTC);
    }

    /** A supervisor has seen it; true the first time. */
    public boolean read(Instant now) {
        boolean first = readAt == null;
        if (first) {
            readAt = now.atOffset(ZoneOffset.UTC);
        }
        return first;
    }

    public long id() {
        return id;
    }

    public StoredNote note() {
        return note;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt.toInstant();
    }
}
