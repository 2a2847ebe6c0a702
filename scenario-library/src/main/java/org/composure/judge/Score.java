package org.composure.judge;

/**
 * The points of one competency on the scale of its scenario.
 *
 * @param earned in this contact
 * @param least that any contact answered in time comes to
 * @param most that any contact answered in time comes to
 */
public record Score(int earned, int least, int most) {

    /** What a competency scores on which nothing could be earned or lost. */
    public static final int UNMEASURED = 100;

    /**
     * Where the points lie between least and most, 0 to 100; {@value #UNMEASURED} if nothing was at stake. Late answers
     * can lead a point or two beyond the ends: that counts as the end.
     */
    public int percent() {
        if (!measured()) {
            return UNMEASURED;
        }
        int percent = Math.floorDiv((earned - least) * 100 + (most - least) / 2, most - least);
        return Math.min(100, Math.max(0, percent));
    }

    /** Whether anything could be earned or lost. */
    public boolean measured() {
        return most > least;
    }
}
