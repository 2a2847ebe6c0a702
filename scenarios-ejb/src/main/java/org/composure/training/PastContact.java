package org.composure.training;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * A contact that was played before it is stored.
 *
 * @param mode practice or assessment
 * @param startedAt when the customer's first line was shown
 * @param seed of what the product leaves to chance: the form, and the order of the replies
 * @param leftAfter how many turns were answered before the person left it; empty if it was played to its ending
 */
public record PastContact(String scenarioId, Mode mode, Instant startedAt, long seed, OptionalInt leftAfter) {

    public PastContact {
        if (!mode.scored()) {
            throw new IllegalArgumentException("A sandbox goes on from an attempt");
        }
    }
}
