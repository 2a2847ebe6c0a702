package org.composure.people;

import java.io.Serializable;
import java.util.List;

/**
 * What taking in one line of a list comes to, or came to.
 *
 * @param differences what would be other than it is; of somebody new, all that is said of them
 * @param reasons why it is refused; empty unless it is
 */
public record Prospect(Kind kind, List<Difference> differences, List<PersonOutcome.Reason> reasons) {

    public Prospect {
        differences = List.copyOf(differences);
        reasons = List.copyOf(reasons);
    }

    /** What becomes of the person. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** Their account is closed, whatever else changes. */
        CLOSED,
        UNCHANGED,
        REFUSED
    }

    /**
     * One thing that would be other than it is.
     *
     * @param from empty for somebody new, and where there was nothing
     * @param to empty where there would be nothing
     */
    public record Difference(PersonField field, String from, String to) implements Serializable {}
}
