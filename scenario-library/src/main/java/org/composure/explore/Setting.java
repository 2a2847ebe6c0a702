package org.composure.explore;

import java.util.List;
import org.composure.play.Situation;
import org.composure.scenario.AutonomyLevel;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;

/**
 * Who calls, and at which level of autonomy the agent answers: what a scale depends on beside the scenario.
 *
 * @param persona id
 * @param level 1 to 5
 */
public record Setting(String persona, int level) {

    /** All that a scenario can be played in: each of its personas at each level. */
    public static List<Setting> of(Scenario scenario, House house) {
        return scenario.customer().personas().stream()
                .flatMap(persona ->
                        house.levels().stream().map(AutonomyLevel::level).map(level -> new Setting(persona, level)))
                .toList();
    }

    /** The scenario in this setting, the agent's limits being those of the level. */
    public Situation situation(Scenario scenario, House house) {
        return new Situation(
                scenario,
                house.persona(persona),
                house.reactions(),
                house.level(level).limits());
    }

    @Override
    public String toString() {
        return persona + " at level " + level;
    }
}
