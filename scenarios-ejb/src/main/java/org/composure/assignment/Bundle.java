package org.composure.assignment;

import java.util.List;
import org.composure.library.ScenarioCard;

/**
 * Scenarios that are assigned together: those on offer of one group of the catalogue of failures.
 *
 * @param id of the group
 */
public record Bundle(String id, String title, List<ScenarioCard> scenarios) {
    public Bundle {
        scenarios = List.copyOf(scenarios);
    }
}
