package org.composure.web.practise;

import org.composure.library.ScenarioCard;
import org.composure.scoring.ScoreLine;

/**
 * A scenario on offer, and how far the visitor has come with it.
 *
 * @param open id of the attempt that goes on; null if none does
 * @param latest score of the latest attempt that has ended; null before the first
 * @param suggested whether it is the one to go on with
 */
public record Tile(ScenarioCard card, Long open, ScoreLine latest, boolean suggested) {

    /** How far the visitor has come. */
    enum State {
        NEW,
        OPEN,
        DONE
    }

    public State getState() {
        if (open != null) {
            return State.OPEN;
        }
        return latest == null ? State.NEW : State.DONE;
    }

    Tile suggest() {
        return new Tile(card, open, latest, true);
    }
}
