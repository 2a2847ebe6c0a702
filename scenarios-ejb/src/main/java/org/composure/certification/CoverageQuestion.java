package org.composure.certification;

import java.time.Instant;
import java.util.Optional;

/**
 * Of whom it is asked how many are certified.
 *
 * @param program its number; empty for all programs
 * @param team by its name; empty for all
 * @param site by its name; empty for all
 * @param at a moment, past or to come; empty for now
 */
public record CoverageQuestion(
        Optional<Long> program, Optional<String> team, Optional<String> site, Optional<Instant> at) {}
