package org.composure.rescoring.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.composure.people.PersonView;
import org.composure.rescoring.Effect;
import org.composure.rescoring.PersonImpact;
import org.composure.scoring.Rejudged;

/** What an impact comes to for one person; also of those for whom nothing would change. */
@Entity
@Table(name = "impact_person")
@IdClass(StoredPersonImpact.Key.class)
public class StoredPersonImpact {

    @Id
    @Column(name = "impact_id")
    private long impact;

    @Id
    @Column(name = "person_id")
    private long person;

    private int judged;

    private int changed;

    private int lost;

    private int gained;

    /** How many contacts came to something else than was foreseen; null until it is adopted. */
    @SuppressWarnings("UnusedVariable") // Added up by a query.
    private Integer differing;

    protected StoredPersonImpact() {}

    public StoredPersonImpact(long impact, long person, List<Rejudged> contacts) {
        this.impact = impact;
        this.person = person;
        judged = contacts.size();
        changed = count(contacts.stream().filter(Rejudged::changes).count());
        lost = count(contacts.stream().filter(Rejudged::lost).count());
        gained = count(contacts.stream().filter(Rejudged::gained).count());
    }

    private static int count(long contacts) {
        return (int) contacts;
    }

    public void adopted(int otherwise) {
        differing = otherwise;
    }

    public long person() {
        return person;
    }

    public PersonImpact view(PersonView who, List<Effect> effects) {
        return new PersonImpact(who, judged, changed, lost, gained, effects);
    }

    /** Of which impact, and whose. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long impact;
        private long person;

        public Key() {}

        public Key(long impact, long person) {
            this.impact = impact;
            this.person = person;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.impact == impact && key.person == person;
        }

        @Override
        public int hashCode() {
            return Objects.hash(impact, person);
        }
    }
}
