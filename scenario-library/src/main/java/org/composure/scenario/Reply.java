package org.composure.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What the trainee may answer in a scene. It carries acts, never points.
 *
 * @param id unique in its scene
 * @param reaction how the customer's mood moves, instead of what the reaction table says
 */
public record Reply(String id, String says, List<PerformedAct> acts, List<Branch> next, Optional<Shift> reaction) {

    public Reply {
        acts = List.copyOf(acts);
        next = List.copyOf(next);
    }

    /** A loop and no stream: rules ask it a hundred times a turn. */
    public boolean does(Act act) {
        for (PerformedAct performed : acts) {
            if (performed.act() == act) {
                return true;
            }
        }
        return false;
    }

    public Optional<PerformedAct> performed(Act act) {
        return !does(act)
                ? Optional.empty()
                : acts.stream().filter(performed -> performed.act() == act).findFirst();
    }
}
