package org.composure.web.dispute;

import java.util.List;
import org.composure.scoring.DisputeOutcome.Reason;
import org.composure.scoring.DisputeView;

/**
 * A dispute as the supervisor's page shows it.
 *
 * @param name whose it is
 * @param unfolded whether its form is open
 * @param ruling chosen in a form that was refused; empty otherwise
 * @param comment written in a form that was refused; empty otherwise
 * @param reasons why it was refused
 */
public record DisputeCard(
        DisputeView dispute, String name, boolean unfolded, String ruling, String comment, List<Reason> reasons) {

    public DisputeCard {
        reasons = List.copyOf(reasons);
    }

    static DisputeCard folded(DisputeView dispute, String name) {
        return new DisputeCard(dispute, name, false, "", "", List.of());
    }

    /** Null while it waits. */
    public DisputeView.Decision decision() {
        return dispute.decision().orElse(null);
    }

    /** The points with their sign, which is as wide as a digit. */
    public String points() {
        int points = dispute.points();
        return points > 0 ? "+" + points : String.valueOf(points).replace('-', '\u2212');
    }
}
