package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.reporting.LevelInForce;
import org.composure.reporting.Levels;

/** The levels that people were given when they came, which end by themselves never. */
@ApplicationScoped
public class StartingLevels implements Levels {

    @Override
    public Map<Long, LevelInForce> inForce(Map<Long, Integer> starting, Instant at) {
        return starting.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, level -> new LevelInForce(level.getValue(), Optional.empty())));
    }
}
