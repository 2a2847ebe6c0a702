package org.composure.rescoring.entity;

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
import java.util.Optional;
import org.composure.people.PersonView;
import org.composure.rescoring.ImpactState;
import org.composure.rescoring.ImpactView.Adoption;

/** An impact: worked out, and perhaps adopted. */
@Entity
@Table(name = "impact")
@SequenceGenerator(name = "impact_seq", sequenceName = "impact_seq", allocationSize = 10)
public class Impact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "impact_seq")
    private Long id;

    private String rulebook;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Column(name = "work_id")
    private long work;

    @Column(name = "judged_at")
    private OffsetDateTime judgedAt;

    @Column(name = "adopter_id")
    @SuppressWarnings("UnusedVariable") // The name as it was then is what is shown.
    private Long adopterId;

    private String adopter;

    private String reason;

    @Column(name = "adopted_at")
    private OffsetDateTime adoptedAt;

    @Column(name = "adoption_work_id")
    private Long adoptionWork;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    protected Impact() {}

    public Impact(String rulebook, Instant now) {
        this.rulebook = rulebook;
        begunAt = now.atOffset(ZoneOffset.UTC);
    }

    public void workedOutBy(long its) {
        work = its;
    }

    public void judged(Instant now) {
        judgedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** The decision; made again where writing was broken off. */
    public void adopt(PersonView by, String why, long writing, Instant now) {
        adopterId = by.id();
        adopter = by.name();
        reason = why;
        adoptedAt = now.atOffset(ZoneOffset.UTC);
        adoptionWork = writing;
    }

    public void written(Instant now) {
        writtenAt = now.atOffset(ZoneOffset.UTC);
    }

    /**
     * How far it has come.
     *
     * @param workGoesOn whether {@link #presentWork()} is open
     */
    public ImpactState state(boolean workGoesOn) {
        if (adoptedAt != null) {
            return writtenAt != null
                    ? ImpactState.ADOPTED
                    : workGoesOn ? ImpactState.ADOPTING : ImpactState.ADOPTED_IN_PART;
        }
        return judgedAt != null ? ImpactState.READY : workGoesOn ? ImpactState.JUDGING : ImpactState.BROKEN_OFF;
    }

    /** The work that was begun for it last. */
    public long presentWork() {
        return adoptionWork == null ? work : adoptionWork;
    }

    public Optional<Adoption> adoption() {
        return Optional.ofNullable(adoptedAt).map(at -> new Adoption(adopter, at.toInstant(), reason));
    }

    public long id() {
        return id;
    }

    public String rulebook() {
        return rulebook;
    }

    public Instant begunAt() {
        return begunAt.toInstant();
    }
}
