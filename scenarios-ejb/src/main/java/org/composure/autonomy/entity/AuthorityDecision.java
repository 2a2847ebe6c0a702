package org.composure.autonomy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.composure.autonomy.DecisionView;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.autonomy.Recommendation;
import org.composure.scenario.AuthorityLimits;

/** A decision about a person's authority, kept as it was made. */
@Entity
@Table(name = "authority_decision")
@SequenceGenerator(name = "authority_decision_seq", sequenceName = "authority_decision_seq", allocationSize = 50)
@SuppressWarnings("UnusedVariable") // The database's constraints read the fields.
public class AuthorityDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authority_decision_seq")
    private Long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "grant_id")
    private Long grant;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int level;

    private String limits;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    @Column(name = "actor_id")
    private long actor;

    @Column(name = "actor_name")
    private String actorName;

    @Convert(converter = RecommendationConverter.class)
    private Recommendation recommendation;

    private String reason;

    private String justification;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected AuthorityDecision() {}

    public AuthorityDecision(long person, AuthorityLimits limits, Recommendation recommendation, Ruling ruling) {
        this.person = person;
        level = limits.level();
        this.limits = limits.text();
        this.recommendation = recommendation;
        kind = ruling.kind();
        actor = ruling.actor().id();
        actorName = ruling.actor().name();
        reason = ruling.reason().strip();
        justification = ruling.justification().strip();
        decidedAt = ruling.at().atOffset(ZoneOffset.UTC);
    }

    /** About a stored grant, where the other one refuses any. */
    public AuthorityDecision(AuthorityGrant about, Recommendation recommendation, Ruling ruling) {
        this(about.person(), about.limits(), recommendation, ruling);
        grant = about.id();
        endsAt = about.endsAt().atOffset(ZoneOffset.UTC);
    }

    /** Whether this changed what the person may give. */
    public boolean changesAuthority() {
        return kind == Kind.GRANTED || kind == Kind.SECONDED || kind == Kind.WITHDRAWN;
    }

    public DecisionView view() {
        return new DecisionView(
                id,
                kind,
                Optional.ofNullable(grant),
                AuthorityLimits.parse(limits),
                Optional.ofNullable(endsAt).map(OffsetDateTime::toInstant),
                actorName,
                recommendation,
                reason,
                justification,
                decidedAt.toInstant());
    }
}
