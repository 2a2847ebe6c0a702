package org.composure.scoring;

import java.util.List;

/**
 * Some of a team's disputes.
 *
 * @param total how many there are in all
 */
public record DisputePage(List<Row> disputes, long total) {

    public DisputePage {
        disputes = List.copyOf(disputes);
    }

    /**
     * A dispute and whose it is.
     *
     * @param name of the person
     */
    public record Row(DisputeView dispute, String name) {}
}
