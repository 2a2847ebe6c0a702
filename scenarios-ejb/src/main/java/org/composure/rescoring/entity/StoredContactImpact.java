package org.composure.rescoring.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.composure.scenario.Competency;
import org.composure.scoring.Rejudged;

/** What a contact would come to that changes. */
@Entity
@Table(name = "impact_contact")
@IdClass(StoredContactImpact.Key.class)
public class StoredContactImpact {

    @Id
    @Column(name = "impact_id")
    private long impact;

    @Id
    @Column(name = "attempt_id")
    private long attempt;

    @Column(name = "person_id")
    @SuppressWarnings("UnusedVariable") // Queries look by it.
    private long person;

    @Column(name = "passed_before")
    @SuppressWarnings("UnusedVariable") // For whoever looks into it with a query.
    private boolean passedBefore;

    @Column(name = "passed_after")
    private boolean passedAfter;

    private int empathy;

    private int flexibility;

    private int escalation;

    protected StoredContactImpact() {}

    public StoredContactImpact(long impact, Rejudged contact) {
        Map<Competency, Integer> percents = Rejudged.percents(contact.after());
        this.impact = impact;
        attempt = contact.attempt();
        person = contact.person();
        passedBefore = contact.before().passed();
        passedAfter = contact.after().passed();
        empathy = percents.get(Competency.EMPATHY);
        flexibility = percents.get(Competency.FLEXIBILITY);
        escalation = percents.get(Competency.ESCALATION);
    }

    public long attempt() {
        return attempt;
    }

    /** Whether it says the same of what the contact comes to. */
    public boolean foresees(StoredContactImpact other) {
        return impact == other.impact
                && attempt == other.attempt
                && passedAfter == other.passedAfter
                && empathy == other.empathy
                && flexibility == other.flexibility
                && escalation == other.escalation;
    }

    /** Of which impact, and which contact. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long impact;
        private long attempt;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.impact == impact && key.attempt == attempt;
        }

        @Override
        public int hashCode() {
            return Objects.hash(impact, attempt);
        }
    }
}
