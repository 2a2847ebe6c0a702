package org.composure.reporting;

import java.time.Instant;
import java.util.Map;

/** Which levels people have at a moment: what the board needs of whoever keeps authority. */
public interface Levels {

    /**
     * The level of each of these people.
     *
     * @param starting the levels that they were given when they came, by person
     */
    Map<Long, LevelInForce> inForce(Map<Long, Integer> starting, Instant at);
}
