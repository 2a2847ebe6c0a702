package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.composure.autonomy.boundary.Authority;
import org.composure.reporting.LevelInForce;

/** Which levels people have at a moment. */
@ApplicationScoped
public class Levels {

    @Inject
    private Authority authority;

    /**
     * The level of each of these people.
     *
     * @param starting the levels that they were given when they came, by person
     */
    Map<Long, LevelInForce> inForce(Map<Long, Integer> starting, Instant at) {
        Map<Long, LevelInForce> levels = new HashMap<>();
        starting.forEach((person, level) -> levels.put(person, new LevelInForce(level, Optional.empty())));
        authority
                .granted(starting.keySet(), at)
                .forEach((person, view) ->
                        levels.put(person, new LevelInForce(view.limits().level(), view.until())));
        return levels;
    }
}
