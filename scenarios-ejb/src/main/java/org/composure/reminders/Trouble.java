package org.composure.reminders;

/** Why a mail was not taken. Names are stored. */
public enum Trouble {
    /** The recipient has no e-mail address. */
    NO_ADDRESS,
    /** The SMTP server takes mails, but not this one. */
    REFUSED,
    /** The SMTP server does not answer, or does not let the product in. */
    UNREACHABLE
}
