package org.composure.assignment;

import java.util.Collections;
import java.util.Optional;
import org.composure.scoring.ScoreLine;
import org.composure.training.Try;

/**
 * One try, and what it came to.
 *
 * @param score empty while it goes on or waits to be scored, and of an assessment that has lapsed
 */
public record Trial(Try made, Optional<ScoreLine> score) {

    /** Whether it can count. */
    public boolean isOver() {
        return made.lapsed() || score.isPresent();
    }

    public boolean passed() {
        return score.filter(ScoreLine::passed).isPresent();
    }

    /** The lowest of its scores, 0 to 100; below all of them if it has none. */
    public int weakest() {
        return score.map(line -> Collections.min(line.scores().values())).orElse(-1);
    }
}
