package org.composure.rescoring.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.composure.scoring.Rejudged;

/** What a rule does to the contacts of one part of the run: parts beside each other do not wait for a row. */
@Entity
@Table(name = "impact_rule")
@IdClass(StoredRuleEffect.Key.class)
@SuppressWarnings("UnusedVariable") // Queries add the counts up.
public class StoredRuleEffect {

    @Id
    @Column(name = "impact_id")
    private long impact;

    @Id
    private int part;

    @Id
    private String rule;

    private long more;

    private long fewer;

    private long lost;

    private long gained;

    protected StoredRuleEffect() {}

    public StoredRuleEffect(Key key) {
        impact = key.impact;
        part = key.part;
        rule = key.rule;
    }

    /** One contact more in which the rule finds something else. */
    public void count(Rejudged contact) {
        more += contact.more().contains(rule) ? 1 : 0;
        fewer += contact.fewer().contains(rule) ? 1 : 0;
        lost += contact.lost() ? 1 : 0;
        gained += contact.gained() ? 1 : 0;
    }

    /** Of which impact, in which part of its work, and which rule. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long impact;
        private int part;
        private String rule;

        public Key() {}

        public Key(long impact, int part, String rule) {
            this.impact = impact;
            this.part = part;
            this.rule = rule;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.impact == impact
                    && key.part == part
                    && Objects.equals(key.rule, rule);
        }

        @Override
        public int hashCode() {
            return Objects.hash(impact, part, rule);
        }
    }
}
