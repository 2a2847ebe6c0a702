package org.composure.reporting;

import java.util.EnumMap;
import java.util.Map;

/**
 * The two-by-two of escalation.
 *
 * @param contacts in how many each was found; a contact can be in more than one
 */
public record EscalationCounts(Map<EscalationOutcome, Long> contacts) {

    public static final EscalationCounts NONE = new EscalationCounts(Map.of());

    public EscalationCounts {
        contacts = Map.copyOf(contacts);
    }

    public long of(EscalationOutcome outcome) {
        return contacts.getOrDefault(outcome, 0L);
    }

    /** Both together. */
    public EscalationCounts plus(EscalationCounts other) {
        Map<EscalationOutcome, Long> sum = new EnumMap<>(EscalationOutcome.class);
        for (EscalationOutcome outcome : EscalationOutcome.values()) {
            sum.put(outcome, of(outcome) + other.of(outcome));
        }
        return new EscalationCounts(sum);
    }
}
