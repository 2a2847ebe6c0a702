package org.composure.training.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.composure.play.Playthrough;
import org.composure.play.Turn;
import org.composure.scenario.Ending;
import org.composure.scenario.Scene;

/** A turn as answered. Its key is the attempt and the turn's number: it happens once (R2). */
@Entity
@Table(name = "turn")
@IdClass(AnsweredTurn.Key.class)
public class AnsweredTurn {

    @Id
    @ManyToOne
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    @Id
    private int sequence;

    private String token;

    private String reply;

    /** The scene in which it was answered; with the next, what the script would tell, stored for those who count. */
    private String scene;

    @Column(name = "leads_to")
    private String leadsTo;

    private int elapsed;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected AnsweredTurn() {}

    /**
     * The answer that led to where the contact stands.
     *
     * @param after the contact right after the answer
     */
    public AnsweredTurn(Attempt attempt, String token, Playthrough after, Instant answeredAt) {
        this(attempt, token, after.last().orElseThrow(), place(after), answeredAt);
    }

    /**
     * A turn as played.
     *
     * @param leadsTo id of the scene or ending that it led to
     */
    public AnsweredTurn(Attempt attempt, String token, Turn turn, String leadsTo, Instant answeredAt) {
        this.attempt = attempt;
        this.token = token;
        this.leadsTo = leadsTo;
        sequence = turn.number();
        reply = turn.reply().id();
        scene = turn.scene().id();
        elapsed = turn.elapsed();
        this.answeredAt = answeredAt.atOffset(ZoneOffset.UTC);
    }

    private static String place(Playthrough contact) {
        return contact.scene()
                .map(Scene::id)
                .or(() -> contact.ending().map(Ending::id))
                .orElseThrow();
    }

    /** The same answer in another attempt. */
    public AnsweredTurn(Attempt attempt, AnsweredTurn copied) {
        this.attempt = attempt;
        sequence = copied.sequence;
        token = copied.token;
        reply = copied.reply;
        scene = copied.scene;
        leadsTo = copied.leadsTo;
        elapsed = copied.elapsed;
        answeredAt = copied.answeredAt;
    }

    public int sequence() {
        return sequence;
    }

    public boolean sentAs(String otherToken) {
        return token.equals(otherToken);
    }

    public String reply() {
        return reply;
    }

    /** Seconds that the answer took. */
    public int elapsed() {
        return elapsed;
    }

    public Instant answeredAt() {
        return answeredAt.toInstant();
    }

    /** Attempt and number of a turn. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long attempt;
        private int sequence;

        public Key() {}

        public Key(Long attempt, int sequence) {
            this.attempt = attempt;
            this.sequence = sequence;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.attempt, attempt) && key.sequence == sequence;
        }

        @Override
        public int hashCode() {
            return Objects.hash(attempt, sequence);
        }
    }
}
