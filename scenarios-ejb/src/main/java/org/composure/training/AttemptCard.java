package org.composure.training;

import java.time.Instant;
import java.util.Optional;

/**
 * What a list shows of an attempt.
 *
 * @param lapsed whether it was an assessment that was left for too long: over, unfinished, not passed
 * @param ending what came of it, in the scenario's words; empty while it goes on
 */
public record AttemptCard(
        long id,
        String scenarioId,
        String title,
        Mode mode,
        Instant startedAt,
        Optional<Instant> endedAt,
        boolean lapsed,
        Optional<String> ending) {}
