package org.composure.play;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.composure.scenario.Stakes;

/** What has to go up and has not yet, by what is known in a contact. */
final class Due {

    private Due() {}

    /** The known risks that must go up and have not reached a right addressee since they are known. */
    static List<Stakes.Flag> risks(History history, Stakes stakes) {
        List<Stakes.Flag> due = List.of();
        for (Stakes.Flag flag : stakes.flags()) {
            if (flag.flag().escalates() && history.knows(flag.flag()) && !reached(flag, history)) {
                due = new ArrayList<>(due);
                due.add(flag);
            }
        }
        return due;
    }

    private static boolean reached(Stakes.Flag flag, History history) {
        for (String addressee : flag.to()) {
            if (history.passedTo(addressee) >= history.knownSince(flag.flag())) {
                return true;
            }
        }
        return false;
    }

    /** The known risks that must go up and have not been passed on to anybody since they are known. */
    static Stream<Stakes.Flag> keptBack(History history, Situation situation) {
        int passed = Moves.PASSING.stream().mapToInt(history::last).max().orElse(0);
        return known(history, situation).filter(flag -> passed < history.knownSince(flag.flag()));
    }

    /** Whether what fits is above the agent's limit, can be known to be, and who may give it has not been asked. */
    static boolean authority(History history, Situation situation) {
        return history.clearSince() > 0
                && situation.aboveLimit()
                && !history.hasTurnedTo(situation.stakes().authoriser());
    }

    private static Stream<Stakes.Flag> known(History history, Situation situation) {
        return situation.stakes().flags().stream()
                .filter(flag -> flag.flag().escalates() && history.knows(flag.flag()));
    }
}
