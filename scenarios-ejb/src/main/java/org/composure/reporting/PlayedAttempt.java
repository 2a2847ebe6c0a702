package org.composure.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.composure.scenario.Competency;
import org.composure.training.Mode;

/**
 * An attempt of a member, for lists.
 *
 * @param ending what came of it, in the scenario's words; empty until it has ended
 * @param passed empty until it is scored
 * @param scores 0 to 100, of each competency that was put to the test; none until it is scored
 */
public record PlayedAttempt(
        long id,
        String title,
        Mode mode,
        Instant startedAt,
        Optional<String> ending,
        Optional<Boolean> passed,
        Map<Competency, Integer> scores) {
    public PlayedAttempt {
        scores = Map.copyOf(scores);
    }
}
