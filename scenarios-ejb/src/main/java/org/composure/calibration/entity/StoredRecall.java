package org.composure.calibration.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Whether a rater says that they would have found what a rule found. */
@Entity
@Table(name = "calibration_recall")
@IdClass(StoredRecall.Key.class)
public class StoredRecall {

    @Id
    @Column(name = "transcript_id")
    private long transcript;

    @Id
    @Column(name = "rater_id")
    private long rater;

    @Id
    private int place;

    private boolean found;

    protected StoredRecall() {}

    public StoredRecall(long transcript, long rater, int place, boolean found) {
        this.transcript = transcript;
        this.rater = rater;
        this.place = place;
        this.found = found;
    }

    public long transcript() {
        return transcript;
    }

    public int place() {
        return place;
    }

    public boolean found() {
        return found;
    }

    /** One of each rater for each finding. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long transcript;
        private long rater;
        private int place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.transcript == transcript && key.rater == rater && key.place == place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(transcript, rater, place);
        }
    }
}
