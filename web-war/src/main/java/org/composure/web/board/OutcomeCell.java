package org.composure.web.board;

import java.util.List;
import java.util.function.Function;
import org.composure.reporting.EscalationCounts;
import org.composure.reporting.EscalationOutcome;

/**
 * One cell of the two-by-two.
 *
 * @param contacts in how many it was found
 * @param address of what it counts
 */
public record OutcomeCell(EscalationOutcome outcome, long contacts, String address) {

    /** As they are read: above what was due, below what was not; first what was done. */
    private static final List<EscalationOutcome> READ = List.of(
            EscalationOutcome.ESCALATED,
            EscalationOutcome.MISSED,
            EscalationOutcome.NEEDLESS,
            EscalationOutcome.HANDLED);

    static List<OutcomeCell> all(EscalationCounts counts, Function<EscalationOutcome, String> address) {
        return READ.stream()
                .map(outcome -> new OutcomeCell(outcome, counts.of(outcome), address.apply(outcome)))
                .toList();
    }

    /** As the style sheet knows it: what should not happen stands out where it did. */
    public String tone() {
        return contacts == 0 || outcome.due() == outcome.done() ? "plain" : outcome.due() ? "bad" : "watch";
    }
}
