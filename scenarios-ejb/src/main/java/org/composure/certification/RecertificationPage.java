package org.composure.certification;

import java.util.List;

/**
 * Some decisions that holders certify anew, the latest first.
 *
 * @param total how many there are in all
 */
public record RecertificationPage(List<RecertificationView> decisions, long total) {
    public RecertificationPage {
        decisions = List.copyOf(decisions);
    }
}
