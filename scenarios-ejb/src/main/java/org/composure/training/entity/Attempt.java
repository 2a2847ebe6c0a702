package org.composure.training.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
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
import org.composure.training.Mode;
import org.composure.training.Terms;

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

    @Embedded
    private StoredTerms terms;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Embedded
    private TurnClock clock;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    private String ending;

    /** Unique while the attempt is open, nothing afterwards and in a sandbox: the database holds R5. */
    @Column(name = "open_slot")
    private String openSlot;

    @OneToMany(mappedBy = "attempt")
    @OrderBy("sequence")
    private List<AnsweredTurn> turns = new ArrayList<>();

    protected Attempt() {}

    public Attempt(long person, Situation situation, Terms terms, long seed, Instant now) {
        this.person = person;
        this.seed = seed;
        this.terms = new StoredTerms(terms);
        scenarioId = situation.scenario().id();
        scenarioHash = situation.scenario().hash();
        title = situation.scenario().title();
        persona = situation.persona().id();
        limits = situation.limits();
        startedAt = now.atOffset(ZoneOffset.UTC);
        clock = new TurnClock(now);
        openSlot = terms.mode() == Mode.SANDBOX ? null : openSlot(person, scenarioId);
    }

    public static String openSlot(long person, String scenarioId) {
        return person + ":" + scenarioId;
    }

    /** The line is shown anew, so the clock of the turn starts anew, where time is not what is assessed (R7). */
    public void shownAgain(Instant now) {
        seen(now);
        if (mode().helps() && pausedAt().isEmpty()) {
            clock.startAnew(now);
        }
    }

    /** The person is here. */
    public void seen(Instant now) {
        clock.seen(now);
    }

    public void pause(Instant now) {
        clock.pause(now);
    }

    /** What the pause took is not counted (R10). */
    public void goOn(Instant now) {
        clock.goOn(answeredAt(), now);
    }

    /** Whether this is an assessment that the person has left for longer than one sitting allows (R9). */
    public boolean lapsed(Duration grace, Instant now) {
        return mode() == Mode.ASSESSMENT
                && endedAt == null
                && (openSlot == null || clock.lastSeen().isBefore(now.minus(grace)));
    }

    /** Makes room for another attempt: this one does not go on, whatever grace is given later. */
    public void giveUp() {
        openSlot = null;
    }

    public void end(Ending how, Instant now) {
        endedAt = now.atOffset(ZoneOffset.UTC);
        ending = how.title();
        openSlot = null;
    }

    public boolean belongsTo(long somebody) {
        return person == somebody;
    }

    /** From when on the time counts that the next answer takes. */
    public Instant waitingSince() {
        return clock.since(answeredAt());
    }

    private Optional<Instant> answeredAt() {
        return turns.stream().map(AnsweredTurn::answeredAt).max(Comparator.naturalOrder());
    }

    public Optional<Instant> pausedAt() {
        return clock.pausedAt();
    }

    public Mode mode() {
        return terms.mode();
    }

    public Terms terms() {
        return terms.terms();
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
