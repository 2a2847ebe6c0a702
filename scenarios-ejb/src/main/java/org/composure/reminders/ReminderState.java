package org.composure.reminders;

/** What became of a reminder. Names are stored. */
public enum ReminderState {
    DUE,
    TOLD,
    /** A later step was due before this one could be told. */
    PASSED_OVER,
    /** The certificate was ended or renewed before, or the account closed. */
    NO_LONGER,
    GIVEN_UP
}
