package org.composure.assignment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.composure.assignment.Conditions;
import org.composure.assignment.Counting;
import org.composure.library.ScenarioCard;
import org.composure.training.Mode;

/** One scenario, asked of one person. */
@Entity
@Table(name = "assignment")
@SequenceGenerator(name = "assignment_seq", sequenceName = "assignment_seq", allocationSize = 50)
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
    private Long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "scenario_id")
    private String scenarioId;

    private String title;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    /** None: as many as one likes. */
    private Integer tries;

    @Enumerated(EnumType.STRING)
    private Counting counting;

    /** Of the form that was sent: no person and scenario are on it twice, however often it is sent. */
    @Column(name = "slip")
    private String slip;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;

    private String withdrawal;

    protected Assignment() {}

    public Assignment(long person, ScenarioCard scenario, Conditions conditions, long madeBy, String slip) {
        this.person = person;
        scenarioId = scenario.id();
        title = scenario.title();
        mode = conditions.mode();
        dueAt = conditions.due().atOffset(ZoneOffset.UTC);
        tries = conditions.tries().isPresent() ? conditions.tries().getAsInt() : null;
        counting = conditions.counting();
        this.madeBy = madeBy;
        madeAt = conditions.madeAt().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        this.slip = slip;
    }

    public void withdraw(long by, String reason, Instant now) {
        withdrawnBy = by;
        withdrawnAt = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        withdrawal = reason;
    }

    public Conditions conditions() {
        return new Conditions(
                mode,
                madeAt.toInstant(),
                dueAt.toInstant(),
                tries == null ? OptionalInt.empty() : OptionalInt.of(tries),
                counting);
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

    public String title() {
        return title;
    }

    public long madeBy() {
        return madeBy;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt).map(OffsetDateTime::toInstant);
    }

    /** Why it was withdrawn. */
    public Optional<String> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
