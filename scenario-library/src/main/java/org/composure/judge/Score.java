package org.composure.judge;

/**
 * The points of one competency on the scale of what could be reached.
 *
 * @param earned never below least or above most
 * @param least that could be earned
 * @param most that could be earned
 */
public record Score(int earned, int least, int most) {

    /** What a competency scores on which nothing could be earned or lost. */
    public static final int UNMEASURED = 100;

    /** Where the points lie between least and most, 0 to 100; {@value #UNMEASURED} if nothing was at stake. */
    public int percent() {
        return measured() ? Math.floorDiv((earned - least) * 100 + (most - least) / 2, most - least) : UNMEASURED;
    }

    /** Whether anything could be earned or lost. */
    public boolean measured() {
        return most > least;
    }
}
