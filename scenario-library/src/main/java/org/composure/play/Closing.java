package org.composure.play;

import java.util.List;
import org.composure.scenario.Act;
import org.composure.scenario.Ending;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Stakes;

/**
 * The contact as it stands when it has ended: what a judgement of the whole may depend on.
 *
 * @param mood that the customer left with
 * @param history of all turns
 */
public record Closing(Ending ending, Mood mood, History history, Situation situation) implements Moment {

    /** Whether a risk became known that had to go up. */
    public boolean riskWasDue() {
        for (Stakes.Flag flag : situation.stakes().flags()) {
            if (flag.flag().escalates() && history.knows(flag.flag())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it became clear that what fits is above the agent's limit. */
    public boolean authorityWasDue() {
        return history.clearSince() > 0 && situation.aboveLimit();
    }

    public boolean escalationWasDue() {
        return riskWasDue() || authorityWasDue();
    }

    /** Whether a risk that had to go up has not been passed on since it was known. */
    public boolean riskKeptBack() {
        for (Stakes.Flag flag : situation.stakes().flags()) {
            if (Due.keptBack(flag, history)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what fits is above the agent's limit, and who may give it has never been asked. */
    public boolean authorityNeverAsked() {
        return Due.authority(history, situation);
    }

    /** Whether one of these risks had to go up, and nobody above has so much as heard of it since it was known. */
    public boolean hushedUp(RiskFlag... risks) {
        for (Stakes.Flag flag : situation.stakes().flags()) {
            if (Due.keptBack(flag, history)
                    && history.last(Act.CONSULT_SUPERVISOR) < history.knownSince(flag.flag())
                    && List.of(risks).contains(flag.flag())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what fits was clear, in the agent's own hands, and no remedy offered, nor the case rightly passed on. */
    public boolean remedyWithheld() {
        return history.clearSince() > 0
                && !(history.passedOn() && riskWasDue())
                && !history.hasAny(Act.OFFER_REMEDY, Act.USE_DISCRETION, Act.MAKE_EXCEPTION)
                && situation.stakes().fitting().filter(situation::allows).isPresent();
    }

    /** Whether the customer stayed, or is in the hands of somebody else by now. */
    public boolean held() {
        return ended(Ending.Kind.KEPT) || ended(Ending.Kind.ESCALATED);
    }

    /** Whether the agent agreed something with the customer that is to happen after the contact. */
    public boolean somethingAgreed() {
        return history.hasAny(Act.OFFER_REMEDY, Act.USE_DISCRETION, Act.PROMISE_DATED, Act.OFFER_ALTERNATIVE);
    }

    /** Whether the act was performed in one of the last two replies. */
    public boolean closedWith(Act act) {
        return history.has(act) && history.turns() - history.last(act) <= 1;
    }

    /** How far anger fell from its peak, in points. */
    public int calmedBy() {
        return history.peakAnger() - mood.anger();
    }

    public boolean ended(Ending.Kind kind) {
        return ending.kind() == kind;
    }
}
