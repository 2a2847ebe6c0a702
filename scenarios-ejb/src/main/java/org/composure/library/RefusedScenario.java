package org.composure.library;

import java.time.Instant;
import java.util.List;
import org.composure.format.Diagnostic;

/**
 * A file that was not published.
 *
 * @param diagnostics why, in file order
 */
public record RefusedScenario(String fileName, Instant refusedAt, List<Diagnostic> diagnostics) {

    public RefusedScenario {
        diagnostics = List.copyOf(diagnostics);
    }
}
