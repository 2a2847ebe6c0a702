package org.composure.reminders;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail, as HR and administrators see it.
 *
 * @param recipient their name
 * @param certificates of how many it reminds
 * @param attempts how often it was tried
 * @param nextAt when it is tried next; of no meaning unless it waits
 * @param trouble why it was not taken the last time; empty if it was, or not tried yet
 * @param answer what the SMTP server said then, in its words; empty if it said nothing
 */
public record MailView(
        long recipientId,
        String recipient,
        Instant madeAt,
        long certificates,
        MailState state,
        int attempts,
        Instant nextAt,
        Optional<Trouble> trouble,
        String answer) {}
