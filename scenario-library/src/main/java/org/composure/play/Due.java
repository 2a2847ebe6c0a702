package org.composure.play;

import java.util.ArrayList;
import java.util.List;
import org.composure.scenario.Act;
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

    /** Whether a known risk must go up and has not been passed on to anybody since it is known. */
    static boolean keptBack(Stakes.Flag flag, History history) {
        if (!flag.flag().escalates() || !history.knows(flag.flag())) {
            return false;
        }
        for (Act passing : Moves.PASSING) {
            if (history.last(passing) >= history.knownSince(flag.flag())) {
                return false;
            }
        }
        return true;
    }

    /** Whether what fits is above the agent's limit, can be known to be, and who may give it has not been asked. */
    static boolean authority(History history, Situation situation) {
        return history.clearSince() > 0
                && situation.aboveLimit()
                && !history.hasTurnedTo(situation.stakes().authoriser());
    }
}
