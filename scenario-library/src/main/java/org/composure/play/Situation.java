package org.composure.play;

import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Offer;
import org.composure.scenario.Persona;
import org.composure.scenario.Reactions;
import org.composure.scenario.Scenario;
import org.composure.scenario.Stakes;

/**
 * What stays the same through one contact: the script, who is calling, and what the agent may give.
 *
 * @param limits the agent's authority when the attempt began
 * @param extendedTime per cent of the customer's patience that this agent is given, as an accommodation; 100 is what
 *     everybody has
 */
public record Situation(
        Scenario scenario, Persona persona, Reactions reactions, AuthorityLimits limits, int extendedTime) {

    /** With as much time as everybody has. */
    public Situation(Scenario scenario, Persona persona, Reactions reactions, AuthorityLimits limits) {
        this(scenario, persona, reactions, limits, 100);
    }

    public Stakes stakes() {
        return scenario.stakes();
    }

    /** Whether what fits the case is more than the agent may give. */
    public boolean aboveLimit() {
        return stakes().fitting().filter(fitting -> !limits.allows(fitting)).isPresent();
    }

    public boolean allows(Offer offer) {
        return limits.allows(offer);
    }

    public boolean inPublic() {
        return scenario.channel().isPublic();
    }
}
