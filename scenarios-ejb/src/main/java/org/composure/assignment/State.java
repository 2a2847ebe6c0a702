package org.composure.assignment;

/** How far an assignment has come. */
public enum State {
    NOT_BEGUN,
    GOING_ON,
    /** Its day is over, and it is not settled. */
    OVERDUE,
    /** Settled: the try that counts was passed. */
    PASSED,
    /** Settled: the try that counts was not passed, and none can take its place. */
    NOT_PASSED,
    WITHDRAWN;

    /** Whether there is something left to do for the person. */
    public boolean isOpen() {
        return this == NOT_BEGUN || this == GOING_ON || this == OVERDUE;
    }
}
