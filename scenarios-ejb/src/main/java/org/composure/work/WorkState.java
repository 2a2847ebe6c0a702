package org.composure.work;

/** How a piece of work stands. Names are stored. */
public enum WorkState {
    /** Begun, or to be gone on with, and no server has taken it up yet. */
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
