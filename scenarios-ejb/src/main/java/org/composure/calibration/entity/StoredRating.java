package org.composure.calibration.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.composure.calibration.Rating;

/** What somebody rated a transcript, once. */
@Entity
@Table(name = "calibration_rating")
@IdClass(StoredRating.Key.class)
@SuppressWarnings("UnusedVariable") // When it was rated is kept for whoever asks the database.
public class StoredRating {

    @Id
    @Column(name = "transcript_id")
    private long transcript;

    @Id
    @Column(name = "rater_id")
    private long rater;

    private int empathy;

    private int flexibility;

    private int escalation;

    @Column(name = "rated_at")
    private OffsetDateTime ratedAt;

    protected StoredRating() {}

    public StoredRating(long transcript, long rater, Rating rating, Instant now) {
        this.transcript = transcript;
        this.rater = rater;
        empathy = rating.empathy();
        flexibility = rating.flexibility();
        escalation = rating.escalation();
        ratedAt = now.atOffset(ZoneOffset.UTC);
    }

    public long transcript() {
        return transcript;
    }

    public long rater() {
        return rater;
    }

    public Rating rating() {
        return new Rating(empathy, flexibility, escalation);
    }

    /** One of each rater for each transcript. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long transcript;
        private long rater;

        public Key() {}

        public Key(long transcript, long rater) {
            this.transcript = transcript;
            this.rater = rater;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.transcript == transcript && key.rater == rater;
        }

        @Override
        public int hashCode() {
            return Objects.hash(transcript, rater);
        }
    }
}
