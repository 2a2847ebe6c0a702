package org.composure.certification;

import java.time.Instant;
import java.util.Optional;

/**
 * Whose standing with a program is asked for.
 *
 * @param team by its name; empty for all that the actor may see
 * @param uncertified only those who hold no certificate at the moment
 * @param at a moment, past or to come; empty for now
 * @param first how many to pass over
 * @param size how many at most
 */
public record RosterQuestion(
        long program, Optional<String> team, boolean uncertified, Optional<Instant> at, int first, int size) {}
