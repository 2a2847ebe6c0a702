package org.composure.scenario;

import java.util.List;
import java.util.Map;

/**
 * What holds for every scenario: the personas, the reaction table and the levels of autonomy.
 *
 * @param personas by id
 * @param levels in order, from level 1
 */
public record House(Map<String, Persona> personas, Reactions reactions, List<AutonomyLevel> levels) {

    public House {
        personas = Ordered.copyOf(personas);
        levels = List.copyOf(levels);
    }

    /** The persona of that id; the id is known to exist. */
    public Persona persona(String id) {
        Persona persona = personas.get(id);
        if (persona == null) {
            throw new IllegalArgumentException("There is no persona " + id);
        }
        return persona;
    }

    /**
     * The level of that number.
     *
     * @param number 1 to 5
     */
    public AutonomyLevel level(int number) {
        return levels.get(number - 1);
    }
}
