package org.composure.reporting;

/** By what a board can be sorted. What has no value comes last, whichever way. */
public enum BoardColumn {
    NAME(false),
    /** The latest score, the lowest first: there help is due. */
    EMPATHY(false),
    FLEXIBILITY(false),
    ESCALATION(false),
    ATTEMPTS(true),
    CRITICAL(true),
    LEVEL(false),
    /** When the level ends, the soonest first. */
    UNTIL(false),
    /** In how many contacts a case went up that had to. */
    ESCALATED(true),
    HANDLED(true),
    NEEDLESS(true),
    MISSED(true);

    private final boolean descending;

    BoardColumn(boolean descending) {
        this.descending = descending;
    }

    /** Whether the greatest comes first unless somebody asks otherwise. */
    public boolean descending() {
        return descending;
    }
}
