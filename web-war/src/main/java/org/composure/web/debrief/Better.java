package org.composure.web.debrief;

import java.util.List;
import org.composure.explore.Annotation;
import org.composure.play.Turn;

/**
 * What would have been better in a turn, and where it would have led.
 *
 * @param answer the best one
 * @param ahead the turns that would have followed, answered best
 */
public record Better(Line answer, List<Line> ahead) {

    public Better {
        ahead = List.copyOf(ahead);
    }

    /**
     * One exchange of the best line.
     *
     * @param opened titles of the articles that have to be opened for it
     */
    public record Line(Turn turn, List<String> opened) {

        public Line {
            opened = List.copyOf(opened);
        }
    }

    /** Null where nothing better was to be had, so that a page can ask whether there is any. */
    static Better of(Annotation annotation) {
        if (annotation.regret() == 0 || annotation.best().isEmpty()) {
            return null;
        }
        List<Line> lines = annotation.best().stream()
                .map(turn -> new Line(turn, ReviewedTurn.titles(turn)))
                .toList();
        return new Better(lines.get(0), lines.subList(1, lines.size()));
    }
}
