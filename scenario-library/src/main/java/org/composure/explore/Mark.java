package org.composure.explore;

import org.composure.scenario.Named;

/**
 * How good an answer was, as chess players mark moves. The bounds are points of regret in all three competencies
 * together: one finding is worth about three points, what a whole competency stands or falls with about ten.
 */
public enum Mark implements Named {
    /** Nothing better was to be had. */
    BEST(0),
    /** Another answer would have been a shade better. */
    GOOD(2),
    /** Something was left out, or said in the wrong order. */
    INACCURACY(6),
    /** It cost what several good answers earn. */
    MISTAKE(12),
    /** It cost more than can be made up for, or was a critical error. */
    BLUNDER(Integer.MAX_VALUE);

    private final int most;

    Mark(int most) {
        this.most = most;
    }

    /** The most points of regret that the mark is given for. */
    public int most() {
        return most;
    }

    /**
     * The mark of an answer.
     *
     * @param regret in all, in points
     * @param critical whether the answer was a critical error
     */
    public static Mark of(int regret, boolean critical) {
        if (critical) {
            return BLUNDER;
        }
        for (Mark mark : values()) {
            if (regret <= mark.most) {
                return mark;
            }
        }
        return BLUNDER;
    }
}
