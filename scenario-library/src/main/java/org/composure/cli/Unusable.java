package org.composure.cli;

import org.composure.explore.Explorer;

/** A command cannot be carried out with what it was given; the message says what is wrong and what to do. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }

    /** There is too much to play. */
    static Unusable tooManyWays() {
        return new Unusable(
                "There are more than " + Explorer.MOST_PATHS + " ways through the scenario; `check` says what to do.");
    }
}
