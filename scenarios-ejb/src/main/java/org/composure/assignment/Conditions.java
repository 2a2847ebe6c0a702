package org.composure.assignment;

import java.time.Instant;
import java.util.OptionalInt;
import org.composure.training.Mode;

/**
 * What was asked for.
 *
 * @param mode practice or assessment
 * @param due the last second of the day by which it is to be done
 * @param tries how many count, 1 to {@link AssignmentDraft#MOST_TRIES}; empty for as many as one likes
 */
public record Conditions(Mode mode, Instant madeAt, Instant due, OptionalInt tries, Counting counting) {}
