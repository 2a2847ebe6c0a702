package org.composure.autonomy;

import java.util.Map;

/**
 * What is asked for a level.
 *
 * @param level 1 to 5
 * @param thresholds each of them; none for level 1
 */
public record Standard(int level, Map<Threshold, Integer> thresholds) {
    public Standard {
        thresholds = Map.copyOf(thresholds);
    }

    public int of(Threshold threshold) {
        return thresholds.getOrDefault(threshold, 0);
    }
}
