package org.composure.autonomy;

import java.util.List;

/**
 * Some of the grants that wait for a second supervisor, the oldest first.
 *
 * @param total how many there are in all
 */
public record ProposalPage(List<Proposal> proposals, long total) {
    public ProposalPage {
        proposals = List.copyOf(proposals);
    }
}
