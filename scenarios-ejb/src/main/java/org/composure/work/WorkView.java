package org.composure.work;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A piece of work as people see it.
 *
 * @param about what it is about
 * @param page where its result is shown, within the product
 * @param starter id of whoever began it
 * @param done how much of the total is done, in whatever its kind counts
 * @param total 0 until it is planned
 * @param endedAt empty while it is open
 * @param outcome what came of it, or why it failed
 */
@SuppressWarnings("serial") // Optionals, which no page keeps in a session.
public record WorkView(
        long id,
        String kind,
        String about,
        String page,
        long starter,
        String starterName,
        Instant begunAt,
        WorkState state,
        long done,
        long total,
        Optional<Instant> endedAt,
        Optional<Said> outcome)
        implements Serializable {

    /** Between 0 and 100; all of nothing is 100 once it is done. */
    public int percent() {
        if (total == 0) {
            return state == WorkState.DONE ? 100 : 0;
        }
        return (int) Math.min(100, 100 * done / total);
    }

    public boolean isOpen() {
        return state.isOpen();
    }
}
