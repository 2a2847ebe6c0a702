package org.composure.calibration;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.scenario.Competency;

/** How the three competencies are rated in one contact, each 0 to {@value #MOST}: for what that means, see R4. */
public record Rating(int empathy, int flexibility, int escalation) {

    public static final int MOST = 4;

    private static final int BAND = 20;

    public Rating {
        if (Stream.of(empathy, flexibility, escalation).anyMatch(rated -> rated < 0 || rated > MOST)) {
            throw new IllegalArgumentException("A rating is 0 to " + MOST);
        }
    }

    public int of(Competency competency) {
        return switch (competency) {
            case EMPATHY -> empathy;
            case FLEXIBILITY -> flexibility;
            case ESCALATION -> escalation;
        };
    }

    /**
     * The band that a score of the rules counts as: below 20, 40, 60 and 80 per cent, and from there on. So 3 is what a
     * pass asks for, and 4 a strong score.
     *
     * @param percent 0 to 100
     */
    public static int band(int percent) {
        return Math.min(MOST, percent / BAND);
    }

    /** All that can be rated, the least first. */
    public static List<Integer> steps() {
        return IntStream.rangeClosed(0, MOST).boxed().toList();
    }
}
