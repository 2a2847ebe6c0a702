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

    public boolean does(Act act) {
        return performed(act).isPresent();
    }

    /** Counted through, without an iterator: rules ask it a hundred times a turn. */
    public Optional<PerformedAct> performed(Act act) {
        for (int at = 0; at < acts.size(); at++) {
            if (acts.get(at).act() == act) {
                return Optional.of(acts.get(at));
            }
        }
        return Optional.empty();
    }
}
