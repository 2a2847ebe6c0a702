package org.composure.reporting;

import java.util.Optional;
import org.composure.scenario.Competency;

/**
 * What is asked of a board.
 *
 * @param search part of a name or employee number; empty for all
 * @param access whose accounts
 * @param level of autonomy, 1 to 5; empty for all
 * @param below a competency of which the latest score is below what a pass asks for; empty for all
 * @param first how many to pass over
 * @param size at most {@value #MOST}
 */
public record BoardQuestion(
        String search,
        Access access,
        Optional<Integer> level,
        Optional<Competency> below,
        BoardColumn column,
        boolean descending,
        int first,
        int size) {

    /** The most lines that one page shows. */
    public static final int MOST = 50;

    /** Whose accounts: open or closed. */
    public enum Access {
        OPEN,
        CLOSED,
        ALL
    }
}
