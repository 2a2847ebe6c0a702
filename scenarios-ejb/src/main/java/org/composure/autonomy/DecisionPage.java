package org.composure.autonomy;

import java.util.List;

/**
 * Some of the decisions about a person, the latest first.
 *
 * @param total how many there are in all
 */
public record DecisionPage(List<DecisionView> decisions, long total) {
    public DecisionPage {
        decisions = List.copyOf(decisions);
    }
}
