package org.composure.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What the case is about.
 *
 * @param asked the remedy that the customer asks for, if any
 * @param fitting the remedy that settles the case fairly under the spirit of the policies, if it takes one
 * @param clearFrom id of the scene from which on the agent can know what fits
 * @param negligence whether the customer's own doing caused the damage: neither a refund nor a flat no fits
 * @param flags the risks that are in the case
 * @param authoriser who can authorise what is above the agent's limit
 */
public record Stakes(
        Optional<Offer> asked,
        Optional<Offer> fitting,
        String clearFrom,
        boolean negligence,
        List<Flag> flags,
        String authoriser) {

    public Stakes {
        flags = List.copyOf(flags);
    }

    /** Whether something of the case becomes known in that scene. */
    public boolean speaksFrom(String sceneId) {
        if (clearFrom.equals(sceneId)) {
            return true;
        }
        for (Flag flag : flags) {
            if (flag.from().equals(sceneId)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the customer asks for no more than fits. */
    public boolean askedIsDue() {
        return asked.filter(ask -> fitting.filter(fit ->
                                fit.remedy() == ask.remedy() && ask.amount().compareTo(fit.amount()) <= 0)
                        .isPresent())
                .isPresent();
    }

    /**
     * A risk in this case.
     *
     * @param from id of the scene from which on the agent knows
     * @param to who is the right addressee
     */
    public record Flag(RiskFlag flag, String from, List<String> to) {
        public Flag {
            to = List.copyOf(to);
        }
    }
}
