package org.composure.play;

import org.composure.scenario.Condition;

/** Whether a condition holds at a moment of a contact. */
final class Conditions {

    private Conditions() {}

    static boolean hold(Condition when, Mood mood, History history, boolean offerAboveLimit) {
        return when.anger().contains(mood.anger())
                && when.trust().contains(mood.trust())
                && history.hasAll(when.done())
                && !history.hasAny(when.notDone())
                && when.overLimit().orElse(offerAboveLimit) == offerAboveLimit
                && (when.read().isEmpty() || history.read().containsAll(when.read()));
    }
}
