package org.composure.scenario;

import java.util.Map;

/**
 * How customers react: the table that moves a mood, act by act.
 *
 * @param acts what each act does to a mood; an act that is not in it does nothing
 * @param late what an answer does that comes later than the customer's patience lasts
 * @param patience seconds that a customer waits for an answer, per channel
 */
public record Reactions(Map<Act, Reaction> acts, Shift late, Map<Channel, Integer> patience) {

    public Reactions {
        acts = Map.copyOf(acts);
        patience = Map.copyOf(patience);
    }

    /**
     * What one act does.
     *
     * @param first the first time in a contact
     * @param again each further time
     */
    public record Reaction(Shift first, Shift again) {}

    public Shift of(Act act, boolean doneBefore) {
        Reaction reaction = acts.get(act);
        if (reaction == null) {
            return Shift.NONE;
        }
        return doneBefore ? reaction.again() : reaction.first();
    }
}
