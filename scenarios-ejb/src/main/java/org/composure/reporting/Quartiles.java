package org.composure.reporting;

import java.util.Collection;
import java.util.Optional;

/**
 * Where the middle half of a team lies.
 *
 * @param lower a quarter of the team is below
 * @param middle half of it is below
 * @param upper a quarter of it is above
 */
public record Quartiles(int lower, int middle, int upper) {

    /** With fewer, the band would tell who has which score (R4). */
    public static final int LEAST = 4;

    /** Of values 0 to 100, between neighbours in proportion; empty for less than {@value #LEAST} values. */
    public static Optional<Quartiles> of(Collection<Integer> values) {
        if (values.size() < LEAST) {
            return Optional.empty();
        }
        int[] sorted = values.stream().mapToInt(Integer::intValue).sorted().toArray();
        return Optional.of(new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75)));
    }

    private static int at(int[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return (int) Math.round(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }

    /** Where a value lies. */
    public Place place(int value) {
        if (value < lower) {
            return Place.BELOW;
        }
        return value > upper ? Place.ABOVE : Place.WITHIN;
    }

    /** Below, within or above the middle half. */
    public enum Place {
        BELOW,
        WITHIN,
        ABOVE
    }
}
