package org.composure.explore;

import java.util.List;
import org.composure.judge.Points;
import org.composure.play.Turn;

/**
 * What a turn of an attempt was, held against what it could have been.
 *
 * @param regrets the most that was attainable before the turn, less the most after it, each competency by itself
 * @param regret the same for all three together, which need not be their sum: the best contact of all is rarely the best
 *     in every competency
 * @param attainable the most in all that the contact could come to before this turn
 * @param best the best answer here and what follows it, at most {@value Annotator#LINES} turns
 */
public record Annotation(Turn turn, Points regrets, int regret, int attainable, Mark mark, List<Turn> best) {

    public Annotation {
        best = List.copyOf(best);
    }

    /** The most in all that the contact could come to after this turn. */
    public int attainableAfter() {
        return attainable - regret;
    }
}
