package org.composure.web.debrief;

import java.util.Arrays;
import java.util.List;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;

/**
 * What decisions about disputes changed in an attempt's scores.
 *
 * @param passed whether it counts as passed
 * @param passedBefore whether it was passed as it was made
 */
public record Change(List<Moved> scores, boolean passed, boolean passedBefore) {

    public Change {
        scores = List.copyOf(scores);
    }

    /**
     * A score that is another than it was.
     *
     * @param was 0 to 100
     * @param now 0 to 100
     */
    public record Moved(Competency competency, int was, int now) {}

    /** Null where nothing changed, so that a page can ask whether anything did. */
    static Change of(Scorecard made, Scorecard counts) {
        if (counts.equals(made)) {
            return null;
        }
        List<Moved> moved = Arrays.stream(Competency.values())
                .map(competency -> new Moved(competency, percent(made, competency), percent(counts, competency)))
                .filter(score -> score.was != score.now)
                .toList();
        return new Change(moved, counts.passed(), made.passed());
    }

    private static int percent(Scorecard scorecard, Competency competency) {
        return scorecard.scores().get(competency).percent();
    }
}
