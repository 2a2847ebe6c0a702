package org.composure.play;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.scenario.Act;
import org.composure.scenario.Handover;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Stakes;

/** Whether a case must go up at a turn, and how the reply takes it there. */
public record Upward(Turn turn) {

    /** Whether a known risk must go up and has not reached a right addressee since it is known. */
    public boolean riskDue() {
        return !dueFlags().isEmpty();
    }

    /** Whether what fits is above the agent's limit, can be known to be, and who may give it has not been asked yet. */
    public boolean authorityDue() {
        return Due.authority(turn.history(), turn.situation());
    }

    public boolean due() {
        return riskDue() || authorityDue();
    }

    /** Whether it is due and the reply does it: passes a risk on, or at least asks where authority is short. */
    public boolean answered() {
        return riskDue() ? turn.passesOn() : authorityDue() && turn.goesUp();
    }

    /** For how many turns it has been due before this one; 0 if it is not due or became so just now. A risk comes first. */
    public int turnsOverdue() {
        if (dueFlags().isEmpty()) {
            return authorityDue() ? turn.number() - turn.history().clearSince() : 0;
        }
        int longest = 0;
        for (Stakes.Flag flag : dueFlags()) {
            longest = Math.max(longest, turn.number() - turn.history().knownSince(flag.flag()));
        }
        return longest;
    }

    /** Whether passing on an abusive contact is open to the agent: a limit has been set, and the abuse is known. */
    public boolean limitWasSet() {
        return turn.history().knows(RiskFlag.ABUSE) && turn.history().has(Act.SET_LIMIT);
    }

    /** Whether everybody to whom the reply turns is a right addressee for what is known in this case. */
    public boolean rightAddressee() {
        return steps().allMatch(this::isRight);
    }

    /** Whether the reply says why it takes the case to somebody else. */
    public boolean givesReason() {
        return steps().anyMatch(step -> step.reason().isPresent());
    }

    /** Whether the reply asks leave for what the agent may give alone. */
    public boolean asksForTheAllowed() {
        return turn.reply()
                .performed(Act.REQUEST_AUTHORISATION)
                .filter(request -> request.offer()
                        .map(turn.situation()::allows)
                        .orElse(turn.history().clearSince() > 0
                                && !turn.situation().aboveLimit()))
                .isPresent();
    }

    /** Whether the reply hands the case over with all of its story. */
    public boolean handoverComplete() {
        return turn.does(Act.WARM_HANDOFF) && missing().isEmpty();
    }

    /** What the hand-over in this reply leaves out. */
    public Set<Handover> missing() {
        Set<Handover> missing = EnumSet.allOf(Handover.class);
        turn.reply().performed(Act.WARM_HANDOFF).ifPresent(handoff -> missing.removeAll(handoff.conveys()));
        return missing;
    }

    private List<Stakes.Flag> dueFlags() {
        return turn.history().risksDue(turn.situation().stakes());
    }

    private Stream<PerformedAct> steps() {
        return turn.reply().acts().stream()
                .filter(performed -> performed.act().needs().contains(Act.Datum.TO));
    }

    /** A risk goes to its own desk; who may authorise a remedy is no desk for risks. */
    private boolean isRight(PerformedAct step) {
        String addressee = step.to().orElse("");
        boolean passedOn = !Moves.ASKING.contains(step.act());
        boolean authoriser = addressee.equals(turn.situation().stakes().authoriser());
        return turn.situation().stakes().flags().stream()
                        .anyMatch(flag -> turn.knows(flag.flag()) && flag.to().contains(addressee))
                || (authoriser && !(passedOn && riskDue()));
    }
}
