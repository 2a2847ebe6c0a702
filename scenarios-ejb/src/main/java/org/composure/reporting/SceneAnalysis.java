package org.composure.reporting;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A scene as an item of a test.
 *
 * @param id of the scene
 * @param answers how often somebody answered here
 * @param difficulty the facility of classical item analysis: the share of the points attainable here that was earned,
 *     0 to 1, so that little is hard. Attainable is what lies between the least and the most that an answer here has
 *     earned in its turn; empty where that is one figure, or nobody came
 * @param discrimination the share that chose the best reply among the quarter of contacts with the highest scores, less
 *     that among the quarter with the lowest, -1 to 1; empty below {@value #LEAST_CONTACTS} contacts, or where one of
 *     the quarters never came
 */
public record SceneAnalysis(
        String id, long answers, List<ReplyChoice> replies, OptionalDouble difficulty, OptionalDouble discrimination) {

    /** With fewer contacts a quarter is a handful of people, and says nothing. */
    public static final int LEAST_CONTACTS = 20;

    /** Below it, an item is marked for revision (Ebel 1972, Essentials of Educational Measurement, chapter 14). */
    public static final double LEAST_DISCRIMINATION = 0.2;

    public SceneAnalysis {
        replies = List.copyOf(replies);
    }

    /** Whether the scene tells good contacts from bad ones too poorly to stay as it is. */
    public boolean toRevise() {
        return discrimination.isPresent() && discrimination.getAsDouble() < LEAST_DISCRIMINATION;
    }
}
