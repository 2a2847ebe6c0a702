package org.composure.rights;

import java.time.Instant;
import java.util.Optional;

/**
 * That a person was erased.
 *
 * @param due when what had to stay goes as well; the moment of the decision if nothing had to
 * @param completed when nothing was left; empty until then
 */
public record Erasure(long person, String reason, Instant decided, Instant due, Optional<Instant> completed) {}
