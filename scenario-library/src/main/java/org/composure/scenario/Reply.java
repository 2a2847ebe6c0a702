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
        return acts.stream().anyMatch(performed -> performed.act() == act);
    }

    public Optional<PerformedAct> performed(Act act) {
        return acts.stream().filter(performed -> performed.act() == act).findFirst();
    }
}
