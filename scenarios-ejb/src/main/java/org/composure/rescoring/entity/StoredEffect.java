package org.composure.rescoring.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.composure.certification.Requirement;
import org.composure.rescoring.Effect;
import org.composure.rescoring.Effect.Recommended;
import org.composure.rescoring.Effect.Required;

/** A recommendation or a requirement that somebody would gain or lose. */
@Entity
@Table(name = "impact_effect")
@SequenceGenerator(name = "impact_effect_seq", sequenceName = "impact_effect_seq", allocationSize = 50)
public class StoredEffect {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "impact_effect_seq")
    @SuppressWarnings("UnusedVariable") // Its order.
    private Long id;

    @Column(name = "impact_id")
    @SuppressWarnings("UnusedVariable") // Queries look by it.
    private long impact;

    @Column(name = "person_id")
    private long person;

    private boolean gained;

    @Column(name = "autonomy_level")
    private Integer level;

    private String program;

    @Enumerated(EnumType.STRING)
    private Requirement requirement;

    private String subject;

    protected StoredEffect() {}

    public StoredEffect(long impact, long person, Effect effect) {
        this.impact = impact;
        this.person = person;
        gained = effect.gained();
        if (effect.what() instanceof Required required) {
            program = required.program();
            requirement = required.requirement();
            subject = required.subject();
        } else {
            level = effect.level().orElseThrow();
        }
    }

    public long person() {
        return person;
    }

    public Effect effect() {
        return new Effect(level == null ? new Required(program, requirement, subject) : new Recommended(level), gained);
    }
}
