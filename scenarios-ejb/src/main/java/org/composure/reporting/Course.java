package org.composure.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one competency went lately.
 *
 * @param points one for each attempt that put it to the test, the oldest first
 */
public record Course(List<Point> points) {

    /** How many attempts a mean is of. */
    public static final int MEANT = 5;

    /** From how many points on, up or down, a trend is one: less is what the next contact may bring anyway. */
    public static final int NOTICEABLE = 5;

    private static final int LEAST_BEFORE = 3;

    /**
     * The score of one attempt.
     *
     * @param at when the attempt ended
     * @param percent 0 to 100
     */
    public record Point(long attempt, Instant at, int percent) {}

    /** Where it is going. */
    public enum Direction {
        RISING,
        STEADY,
        FALLING,
        /** Too few attempts to say. */
        UNKNOWN
    }

    public Course {
        points = List.copyOf(points);
    }

    /** Empty before the first. */
    public Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** The rounded mean of the last five, or of as many as there are; 0 to 100. */
    public OptionalInt mean() {
        return mean(last(0));
    }

    /** By how many points the mean of the last five is above that of up to five before; empty with less than three before. */
    public OptionalInt trend() {
        List<Point> before = last(MEANT);
        if (before.size() < LEAST_BEFORE) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(mean().orElseThrow() - mean(before).orElseThrow());
    }

    public Direction direction() {
        OptionalInt trend = trend();
        if (trend.isEmpty()) {
            return Direction.UNKNOWN;
        }
        if (Math.abs(trend.getAsInt()) < NOTICEABLE) {
            return Direction.STEADY;
        }
        return trend.getAsInt() > 0 ? Direction.RISING : Direction.FALLING;
    }

    /** The last five, but for so many at the end. */
    private List<Point> last(int skipped) {
        int end = Math.max(0, points.size() - skipped);
        return points.subList(Math.max(0, end - MEANT), end);
    }

    private static OptionalInt mean(List<Point> of) {
        double mean = of.stream().mapToInt(Point::percent).average().orElse(Double.NaN);
        return of.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Math.round(mean));
    }
}
