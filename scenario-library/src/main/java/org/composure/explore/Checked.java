package org.composure.explore;

import java.util.List;
import java.util.Map;
import org.composure.format.Diagnostic;
import org.composure.format.Severity;
import org.composure.judge.Scale;

/**
 * What exhaustive play says of a scenario.
 *
 * @param diagnostics what speaks against publishing it, in file order
 * @param scales for each setting that it can be played in; none for one with too many paths
 */
public record Checked(List<Diagnostic> diagnostics, Map<Setting, Scale> scales) {

    public Checked {
        diagnostics = List.copyOf(diagnostics);
        scales = Map.copyOf(scales);
    }

    public boolean publishable() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
