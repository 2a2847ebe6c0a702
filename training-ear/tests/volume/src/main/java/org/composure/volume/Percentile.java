package org.composure.volume;

import java.util.List;

/** Of measured values, what so many of a hundred stay within. */
final class Percentile {

    private Percentile() {}

    /** By the nearest rank: the least value that at least that share does not exceed. */
    static double of(List<Double> values, double share) {
        return values.stream()
                .sorted()
                .skip(Math.max(0, (int) Math.ceil(share * values.size()) - 1L))
                .findFirst()
                .orElseThrow();
    }
}
