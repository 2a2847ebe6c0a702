package org.composure.training.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.composure.play.Situation;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Ending;

/** One person's way through one scenario. What was answered is in its turns; what is here was settled at its start. */
@Entity
@Table(name = "attempt")
@SequenceGenerator(name = "attempt_seq", sequenceName = "attempt_seq", allocationSize = 50)
public class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt_seq")
    private Long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "scenario_id")
    private String scenarioId;

    @Column(name = "scenario_hash")
    private String scenarioHash;

    private String title;

    private String persona;

    @Convert(converter = LimitsConverter.class)
    private AuthorityLimits limits;

    private long seed;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "shown_at")
    private OffsetDateTime shownAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    private String ending;

    /** Unique while the attempt is open, nothing afterwards: the database holds R5. */
    @Column(name = "open_slot")
    private String openSlot;

    @OneToMany(mappedBy = "attempt")
    @OrderBy("sequence")
    private List<AnsweredTurn> turns = new ArrayList<>();

    protected Attempt() {}

    public Attempt(long person, Situation situation, long seed, Instant now) {
        this.person = person;
        this.seed = seed;
        scenarioId = situation.scenario().id();
        scenarioHash = situation.scenario().hash();
        title = situation.scenario().title();
        persona = situation.persona().id();
        limits = situation.limits();
        startedAt = now.atOffset(ZoneOffset.UTC);
        shownAt = startedAt;
        openSlot = openSlot(person, scenarioId);
    }

    public static String openSlot(long person, String scenarioId) {
        return person + ":" + scenarioId;
    }

    /** The line is shown anew, so the clock of the turn starts anew (R7). */
    public void shownAgain(Instant now) {
        shownAt = now.atOffset(ZoneOffset.UTC);
    }

    public void end(Ending how, Instant now) {
        endedAt = now.atOffset(ZoneOffset.UTC);
        ending = how.title();
        openSlot = null;
    }

    public boolean belongsTo(long somebody) {
        return person == somebody;
    }

    /** When the line that is to be answered next was shown. */
    public Instant waitingSince() {
        Instant shown = shownAt.toInstant();
        return turns.stream()
                .map(AnsweredTurn::answeredAt)
                .reduce(shown, (one, other) -> one.isAfter(other) ? one : other);
    }

    public Long id() {
        return id;
    }

    public long person() {
        return person;
    }

    public String scenarioId() {
        return scenarioId;
    }

    public String scenarioHash() {
        return scenarioHash;
    }

    public String title() {
        return title;
    }

    public String persona() {
        return persona;
    }

    public AuthorityLimits limits() {
        return limits;
    }

    public long seed() {
        return seed;
    }

    public Instant startedAt() {
        return startedAt.toInstant();
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt).map(OffsetDateTime::toInstant);
    }

    public Optional<String> ending() {
        return Optional.ofNullable(ending);
    }

    /** In their order, which a query that fetches them with the attempt does not promise. */
    public List<AnsweredTurn> turns() {
        return turns.stream()
                .sorted(Comparator.comparingInt(AnsweredTurn::sequence))
                .toList();
    }

    public Optional<AnsweredTurn> turn(int sequence) {
        return turns.stream().filter(turn -> turn.sequence() == sequence).findFirst();
    }

    /** Whether a turn was answered with this token. */
    public boolean knows(String token) {
        return turns.stream().anyMatch(turn -> turn.sentAs(token));
    }
}
