package org.composure.play;

import org.composure.scenario.Act;
import org.composure.scenario.Condition;

/** Whether a condition holds at a moment of a contact. */
final class Conditions {

    private Conditions() {}

    static boolean hold(Condition when, Mood mood, History history, boolean offerAboveLimit) {
        return when.anger().contains(mood.anger())
                && when.trust().contains(mood.trust())
                && when.done().stream().allMatch(history::has)
                && when.notDone().stream().noneMatch((Act act) -> history.has(act))
                && when.overLimit().map(expected -> expected == offerAboveLimit).orElse(true)
                && history.read().containsAll(when.read());
    }
}
