package org.composure.certification;

import java.time.Instant;
import java.util.Optional;

/**
 * Whose standing with a program is asked for.
 *
 * @param at a moment, past or to come; empty for now
 * @param first how many to pass over
 * @param size how many at most
 */
public record RosterQuestion(long program, RosterFilter filter, Optional<Instant> at, int first, int size) {}
