package org.composure.coaching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A note on an attempt. */
@Entity
@Table(name = "review_note")
@SequenceGenerator(name = "review_note_seq", sequenceName = "review_note_seq", allocationSize = 50)
public class StoredNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_note_seq")
    private Long id;

    @Column(name = "attempt_id")
    private long attempt;

    @Column(name = "person_id")
    private long person;

    private int turn;

    private String words;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    @OneToMany(mappedBy = "note")
    private List<StoredAnswer> answers = new ArrayList<>();

    protected StoredNote() {}

    /** A note on an attempt of that person; turn 0 is the whole. */
    public StoredNote(long attempt, long person, int turn, String words, long writtenBy, Instant now) {
        this.attempt = attempt;
        this.person = person;
        this.turn = turn;
        this.words = words;
        this.writtenBy = writtenBy;
        writtenAt = now.atOffset(ZoneOffset.UTC);
    }

    /** Its person has seen it; true the first time. */
    public boolean read(Instant now) {
        boolean first = readAt == null;
        if (first) {
            readAt = now.atOffset(ZoneOffset.UTC);
        }
        return first;
    }

    public Long id() {
        return id;
    }

    public long attempt() {
        return attempt;
    }

    public long person() {
        return person;
    }

    public int turn() {
        return turn;
    }

    public String words() {
        return words;
    }

    public long writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt.toInstant();
    }

    /** In the order in which they were written, which a query that fetches them with the note does not promise. */
    public List<StoredAnswer> answers() {
        return answers.stream()
                .sorted(Comparator.comparingLong(StoredAnswer::id))
                .toList();
    }
}
