package org.composure.certification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.composure.certification.Cause;
import org.composure.certification.RecertificationDraft;
import org.composure.certification.RecertificationView;
import org.composure.people.PersonView;

/** Somebody's decision that holders have to certify anew (R11). */
@Entity
@Table(name = "recertification")
@SequenceGenerator(name = "recertification_seq", sequenceName = "recertification_seq", allocationSize = 10)
@SuppressWarnings("UnusedVariable") // It is kept to be asked about.
public class Recertification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recertification_seq")
    private Long id;

    @Column(name = "program_id")
    private long program;

    /** None: the rulebook changed. */
    @Column(name = "scenario_id")
    private String scenarioId;

    private String version;

    @Column(name = "made_by")
    private long madeBy;

    private String maker;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    private String reason;

    private long holders;

    protected Recertification() {}

    /**
     * Of now.
     *
     * @param version that is the present one of what changed
     */
    public Recertification(RecertificationDraft draft, String version, PersonView by, String reason, Instant now) {
        this.version = version;
        program = draft.program();
        scenarioId = draft.cause() instanceof Cause.ScenarioChanged changed ? changed.scenarioId() : null;
        madeBy = by.id();
        maker = by.name();
        madeAt = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        endsAt = draft.due().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        this.reason = reason;
        holders = draft.expected();
    }

    public RecertificationView view() {
        Cause cause = scenarioId == null ? new Cause.RulebookChanged() : new Cause.ScenarioChanged(scenarioId);
        return new RecertificationView(cause, version, maker, madeAt.toInstant(), endsAt.toInstant(), reason, holders);
    }

    public Long id() {
        return id;
    }

    public OffsetDateTime madeAt() {
        return madeAt;
    }

    public OffsetDateTime endsAt() {
        return endsAt;
    }
}
