package org.composure.reminders;

/** How far a mail has come. Names are stored. */
public enum MailState {
    WAITING,
    SENT,
    /** The SMTP server did not take it for as long as it was tried. */
    GIVEN_UP,
    /** By the time it was to be sent there was nothing left to remind of. */
    NEEDLESS
}
