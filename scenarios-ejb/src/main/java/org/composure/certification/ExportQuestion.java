package org.composure.certification;

import java.time.Instant;
import java.util.Optional;

/**
 * Whose standing somebody takes out as a table.
 *
 * @param program its number; empty for all programs
 * @param at a moment, past or to come; empty for now
 */
public record ExportQuestion(Optional<Long> program, RosterFilter filter, Optional<Instant> at) {}
