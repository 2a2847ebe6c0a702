package org.composure.training.entity;

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

/** An article that was opened while a turn was being thought over. */
@Entity
@Table(name = "opened_article")
@IdClass(OpenedArticle.Key.class)
public class OpenedArticle {

    @Id
    @Column(name = "attempt_id")
    private long attempt;

    @Id
    private int sequence;

    @Id
    private String article;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    protected OpenedArticle() {}

    public OpenedArticle(long attempt, int sequence, String article, Instant openedAt) {
        this.attempt = attempt;
        this.sequence = sequence;
        this.article = article;
        this.openedAt = openedAt.atOffset(ZoneOffset.UTC);
    }

    /** The same in another attempt. */
    public OpenedArticle(long attempt, OpenedArticle copied) {
        this.attempt = attempt;
        sequence = copied.sequence;
        article = copied.article;
        openedAt = copied.openedAt;
    }

    public long attempt() {
        return attempt;
    }

    /** Number of the turn that was being thought over. */
    public int sequence() {
        return sequence;
    }

    public String article() {
        return article;
    }

    /** Attempt, turn and article. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long attempt;
        private int sequence;
        private String article;

        public Key() {}

        public Key(long attempt, int sequence, String article) {
            this.attempt = attempt;
            this.sequence = sequence;
            this.article = article;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.attempt == attempt
                    && key.sequence == sequence
                    && Objects.equals(key.article, article);
        }

        @Override
        public int hashCode() {
            return Objects.hash(attempt, sequence, article);
        }
    }
}
