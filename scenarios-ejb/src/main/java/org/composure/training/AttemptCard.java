package org.composure.training;

import java.time.Instant;
import java.util.Optional;

/**
 * What a list shows of an attempt.
 *
 * @param ending what came of it, in the scenario's words; empty while it goes on
 */
public record AttemptCard(
        long id,
        String scenarioId,
        String title,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<String> ending) {}
