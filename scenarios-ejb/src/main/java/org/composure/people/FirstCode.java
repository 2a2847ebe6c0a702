package org.composure.people;

import java.time.Instant;

/**
 * With which somebody sets their first password: shown once, to whoever hands it out, and kept nowhere as it is.
 *
 * @param ends the first moment at which it is too late
 */
public record FirstCode(PersonView person, String code, Instant ends) {}
