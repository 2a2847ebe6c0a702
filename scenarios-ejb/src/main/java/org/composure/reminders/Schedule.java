package org.composure.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When reminders go out, if they do.
 *
 * @param before days before expiry
 * @param after days after expiry, within the grace of the certificate
 * @param lookedAt when it was last looked at who is to be reminded; empty if never
 */
public record Schedule(Sending sending, List<Integer> before, List<Integer> after, Optional<Instant> lookedAt) {
    public Schedule {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether mails can be sent. */
    public enum Sending {
        POSSIBLE,
        /** {@code SMTP_HOST} is not set. */
        NO_SERVER,
        /** {@code SMTP_FROM} is not set, or no address. */
        NO_SENDER
    }
}
