package org.composure.autonomy.entity;

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
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.autonomy.AuthorityView.Basis;
import org.composure.autonomy.GrantDraft;
import org.composure.autonomy.GrantView;
import org.composure.scenario.AuthorityLimits;

/** So much authority for one person: proposed, made, withdrawn. That it has ended otherwise follows from the time. */
@Entity
@Table(name = "authority_grant")
@SequenceGenerator(name = "authority_grant_seq", sequenceName = "authority_grant_seq", allocationSize = 50)
@SuppressWarnings("UnusedVariable") // The database's constraints read the fields.
public class AuthorityGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authority_grant_seq")
    private Long id;

    @Column(name = "person_id")
    private long person;

    private int level;

    private String limits;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    @Column(name = "reviewer_id")
    private long reviewer;

    private String reason;

    @Column(name = "second_due")
    private boolean secondDue;

    @Column(name = "second_id")
    private Long second;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    protected AuthorityGrant() {}

    /** Made now, or where a second supervisor is due, proposed (R3). */
    public AuthorityGrant(GrantDraft draft, AuthorityLimits limits, long reviewer, boolean secondDue, Instant now) {
        person = draft.person();
        level = limits.level();
        this.limits = limits.text();
        startsAt = stored(now);
        endsAt = stored(draft.until());
        this.reviewer = reviewer;
        reason = draft.reason().strip();
        this.secondDue = secondDue;
        madeAt = secondDue ? null : startsAt;
    }

    /** Another supervisor says yes: it is made, and begins. */
    public void second(long supervisor, Instant now) {
        second = supervisor;
        madeAt = stored(now);
        startsAt = madeAt;
    }

    public void withdraw(long supervisor, Instant now) {
        withdrawnBy = supervisor;
        withdrawnAt = stored(now);
    }

    /** Whether there is anything left to withdraw or to second. */
    public boolean isOpen(Instant now) {
        return withdrawnAt == null && now.isBefore(endsAt.toInstant());
    }

    /** Whether a second supervisor is still to say yes. */
    public boolean isWaiting() {
        return secondDue && madeAt == null;
    }

    /**
     * How it had come to its end by that moment; empty if it had not (R4).
     *
     * @param lapsesAt when it lapses, or lapsed, for want of practice
     */
    public Optional<GrantEnd> end(Instant at, Instant lapsesAt) {
        return Stream.of(
                        Optional.ofNullable(withdrawnAt)
                                .map(OffsetDateTime::toInstant)
                                .map(when -> new GrantEnd(Basis.WITHDRAWN, when)),
                        Optional.of(new GrantEnd(Basis.EXPIRED, endsAt.toInstant())),
                        Optional.of(new GrantEnd(Basis.LAPSED, lapsesAt)))
                .flatMap(Optional::stream)
                .filter(end -> !end.when().isAfter(at))
                .min(Comparator.comparing(GrantEnd::when));
    }

    public GrantView view() {
        return new GrantView(id, limits(), startsAt(), endsAt(), isWaiting());
    }

    public Long id() {
        return id;
    }

    public long person() {
        return person;
    }

    public long reviewer() {
        return reviewer;
    }

    public AuthorityLimits limits() {
        return AuthorityLimits.parse(limits);
    }

    public Instant startsAt() {
        return startsAt.toInstant();
    }

    public Instant endsAt() {
        return endsAt.toInstant();
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
