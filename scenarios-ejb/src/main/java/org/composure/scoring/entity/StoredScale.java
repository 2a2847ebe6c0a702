package org.composure.scoring.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.composure.judge.Points;
import org.composure.judge.Scale;
import org.composure.play.Situation;

/** The scale of a situation as stored: finding it takes seconds, and it is the same for ever. */
@Entity
@Table(name = "score_scale")
@IdClass(StoredScale.Key.class)
public class StoredScale {

    @Id
    @Column(name = "scenario_hash")
    private String scenarioHash;

    @Id
    private String persona;

    @Id
    private String limits;

    @Id
    @Column(name = "rulebook_version")
    private String rulebookVersion;

    @Column(name = "least_empathy")
    private int leastEmpathy;

    @Column(name = "least_flexibility")
    private int leastFlexibility;

    @Column(name = "least_escalation")
    private int leastEscalation;

    @Column(name = "most_empathy")
    private int mostEmpathy;

    @Column(name = "most_flexibility")
    private int mostFlexibility;

    @Column(name = "most_escalation")
    private int mostEscalation;

    private int best;

    protected StoredScale() {}

    public StoredScale(Situation situation, String rulebookVersion, Scale scale) {
        Key key = new Key(situation, rulebookVersion);
        scenarioHash = key.scenarioHash;
        persona = key.persona;
        limits = key.limits;
        this.rulebookVersion = rulebookVersion;
        leastEmpathy = scale.least().empathy();
        leastFlexibility = scale.least().flexibility();
        leastEscalation = scale.least().escalation();
        mostEmpathy = scale.most().empathy();
        mostFlexibility = scale.most().flexibility();
        mostEscalation = scale.most().escalation();
        best = scale.best();
    }

    public Scale scale() {
        return new Scale(
                new Points(leastEmpathy, leastFlexibility, leastEscalation),
                new Points(mostEmpathy, mostFlexibility, mostEscalation),
                best);
    }

    /** What a scale depends on. All parallel forms of a scenario are published with the same. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String scenarioHash;
        private String persona;
        private String limits;
        private String rulebookVersion;

        public Key() {}

        public Key(Situation situation, String rulebookVersion) {
            scenarioHash = situation.scenario().hash();
            persona = situation.persona().id();
            limits = situation.limits().text();
            this.rulebookVersion = rulebookVersion;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.scenarioHash, scenarioHash)
                    && Objects.equals(key.persona, persona)
                    && Objects.equals(key.limits, limits)
                    && Objects.equals(key.rulebookVersion, rulebookVersion);
        }

        @Override
        public int hashCode() {
            return Objects.hash(scenarioHash, persona, limits, rulebookVersion);
        }
    }
}
