package org.composure.web.failures;

import java.util.List;
import org.composure.failure.FailureMode;
import org.composure.library.ScenarioCard;

/** A failure mode and the scenarios that train it. */
public record FailureRow(FailureMode mode, List<ScenarioCard> scenarios) {

    public FailureRow {
        scenarios = List.copyOf(scenarios);
    }

    public boolean isCovered() {
        return !scenarios.isEmpty();
    }

    public String getFigure() {
        return mode.figure().orElse("");
    }

    public String getSources() {
        return String.join(", ", mode.sources());
    }
}
