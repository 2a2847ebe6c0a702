package org.composure.scoring;

import org.composure.judge.Scoring;

/** A score of one competency in a word. */
public enum Standing {
    STRONG,
    /** What a pass asks for, and more to be had. */
    SOUND,
    TO_PRACTISE;

    private static final int STRONG_FROM = 80;

    /**
     * The word for a score.
     *
     * @param percent 0 to 100
     */
    public static Standing of(int percent) {
        if (percent >= STRONG_FROM) {
            return STRONG;
        }
        return percent >= Scoring.PASS_MARK ? SOUND : TO_PRACTISE;
    }
}
