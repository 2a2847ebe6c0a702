package org.composure.play;

import org.composure.scenario.Ending;

/**
 * The contact as it stands when it has ended: what a judgement of the whole may depend on.
 *
 * @param mood that the customer left with
 * @param history of all turns
 */
public record Closing(Ending ending, Mood mood, History history, Situation situation) {

    /** Whether a risk became known that had to go up. */
    public boolean riskWasDue() {
        return situation.stakes().flags().stream()
                .anyMatch(flag -> flag.flag().escalates() && history.knows(flag.flag()));
    }

    /** Whether it became clear that what fits is above the agent's limit. */
    public boolean authorityWasDue() {
        return history.clearSince() > 0 && situation.aboveLimit();
    }

    public boolean escalationWasDue() {
        return riskWasDue() || authorityWasDue();
    }

    /** Whether what was due was done: a risk passed on, or somebody above asked. */
    public boolean wentUpAsDue() {
        return riskWasDue() ? history.passedOn() : history.wentUp();
    }

    /** How far anger fell from its peak, in points. */
    public int calmedBy() {
        return history.peakAnger() - mood.anger();
    }

    public boolean ended(Ending.Kind kind) {
        return ending.kind() == kind;
    }
}
