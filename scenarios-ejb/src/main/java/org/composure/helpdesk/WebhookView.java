package org.composure.helpdesk;

import java.time.Instant;

/**
 * A webhook as administrators see it.
 *
 * @param delivered how many messages of late it has taken
 * @param waiting how many messages are still to be delivered
 * @param givenUp how many messages of late were given up
 */
public record WebhookView(long id, String address, Instant addedAt, long delivered, long waiting, long givenUp) {}
