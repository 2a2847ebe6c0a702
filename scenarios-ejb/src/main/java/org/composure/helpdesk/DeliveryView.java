package org.composure.helpdesk;

import java.time.Instant;
import java.util.Optional;

/**
 * A message to a webhook, as administrators see it.
 *
 * @param agent employee number of whose authority it tells
 * @param attempts how often it was sent
 * @param nextAt when it is sent next; of no meaning unless it waits
 * @param answer the last one; empty before the first
 */
public record DeliveryView(
        String event,
        String agent,
        Instant madeAt,
        DeliveryState state,
        int attempts,
        Instant nextAt,
        Optional<Answer> answer) {}
