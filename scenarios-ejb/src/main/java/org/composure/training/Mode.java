package org.composure.training;

/** What an attempt is for, settled at its start. */
public enum Mode {
    /** To learn: with hints and pauses. It is scored, for whoever plays to see. */
    PRACTICE,
    /** To show what one can do: in one sitting, without help. */
    ASSESSMENT,
    /** To try another way from a turn of an attempt that has ended: never scored. */
    SANDBOX;

    /** Whether hints and pauses are to be had. */
    public boolean helps() {
        return this != ASSESSMENT;
    }

    public boolean scored() {
        return this != SANDBOX;
    }
}
