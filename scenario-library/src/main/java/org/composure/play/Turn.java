package org.composure.play;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.composure.scenario.Act;
import org.composure.scenario.CustomerLine;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Reply;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Scene;

/**
 * One exchange: what the customer said, what the agent answered, and all that a judgement of it may depend on.
 *
 * <p>The questions on it are inferred here so that a rule can decide with a single pattern. They are loops and no
 * streams: exhaustive play asks each of them a hundred thousand times.
 *
 * @param number from 1
 * @param line what the customer said
 * @param elapsed seconds that the answer took
 * @param late whether that was longer than the customer's patience
 * @param opened articles opened while this answer was being thought over
 * @param before the customer's mood when the line was said
 * @param after the mood that the answer left
 * @param history up to the moment of answering, articles opened for this answer included
 */
public record Turn(
        int number,
        Scene scene,
        CustomerLine line,
        Reply reply,
        int elapsed,
        boolean late,
        List<String> opened,
        Mood before,
        Mood after,
        History history,
        Situation situation)
        implements Moment {

    private static final int LEAST_PHRASE = 4;

    public Turn {
        opened = List.copyOf(opened);
    }

    public boolean does(Act act) {
        return reply.does(act);
    }

    public boolean doesAny(Act... acts) {
        for (Act act : acts) {
            if (does(act)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the act was performed in this reply or before. */
    public boolean hasDone(Act act) {
        return does(act) || history.has(act);
    }

    /** What the reply offers. */
    public Offering offering() {
        return new Offering(this);
    }

    /** Whether the case must go up, and how the reply takes it there. */
    public Upward upward() {
        return new Upward(this);
    }

    public boolean offerAboveLimit() {
        return offering().aboveLimit();
    }

    public boolean knows(RiskFlag flag) {
        return history.knows(flag);
    }

    /** Whether the reply leaves the agent's own hands: passed on, with or without its story. */
    public boolean passesOn() {
        return doesAny(Moves.PASSING);
    }

    /** Whether the reply asks somebody above while keeping the customer. */
    public boolean asksUp() {
        return doesAny(Moves.ASKING);
    }

    public boolean goesUp() {
        return passesOn() || asksUp();
    }

    /** Whether the customer could feel heard by the end of this reply. */
    public boolean heard() {
        return history.heard() || doesAny(Moves.LISTENING) || doesAny(Moves.SEEING);
    }

    /** Whether the reply puts a way out on the table. */
    public boolean solves() {
        return doesAny(Moves.SOLVING);
    }

    /** Whether the reply does anything that carries the case or the understanding of it forward. */
    public boolean movesOn() {
        for (PerformedAct performed : reply.acts()) {
            if (!Moves.STANDING.contains(performed.act())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the customer feels, or why, was acknowledged before the act: in an earlier reply or in this one. */
    public boolean acknowledgedBefore(Act act) {
        if (history.hasAny(Moves.ACKNOWLEDGING)) {
            return true;
        }
        for (PerformedAct performed : reply.acts()) {
            if (performed.act() == act) {
                return false;
            }
            if (Moves.ACKNOWLEDGING.contains(performed.act())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the reply shows a feeling for the customer and then takes it back by what it does next. */
    public boolean contradictsItself() {
        boolean felt = false;
        for (PerformedAct performed : reply.acts()) {
            if (felt && Moves.CONTRADICTING.contains(performed.act())) {
                return true;
            }
            felt |= Moves.FEELING.contains(performed.act());
        }
        return false;
    }

    /** Whether the reply asks for a fact that stands on the agent's screen and that the customer has not told. */
    public boolean asksRecordedFact() {
        return anyFact(Act.ASK_FACT, fact -> situation.scenario().recordShows(fact) && !history.wasTold(fact));
    }

    /** Whether the reply asks for a fact that the customer has told. */
    public boolean asksToldFact() {
        return anyFact(Act.ASK_FACT, history::wasTold);
    }

    /** Whether the reply asks for a fact that nobody has given and nobody has asked for. */
    public boolean asksUnknownFact() {
        return anyFact(
                Act.ASK_FACT,
                fact -> !situation.scenario().recordShows(fact) && !history.wasTold(fact) && !history.hasUsed(fact));
    }

    /** Whether the act uses a fact that no reply has used before. */
    public boolean usesNewFact(Act act) {
        return anyFact(act, fact -> !history.hasUsed(fact));
    }

    /** The words of acts in this reply that a reply before has said just so; up to three words are no phrase. */
    public List<String> repeatedWords() {
        return reply.acts().stream()
                .map(PerformedAct::words)
                .filter(this::repeats)
                .distinct()
                .toList();
    }

    public boolean repeatsItself() {
        for (PerformedAct performed : reply.acts()) {
            if (repeats(performed.words())) {
                return true;
            }
        }
        return false;
    }

    private boolean repeats(String words) {
        return history.hasSaid(words) && words.split(" ").length >= LEAST_PHRASE;
    }

    /** Whether the act's words rest on an article that the agent has not opened. */
    public boolean unread(Act act) {
        return reply.performed(act)
                .flatMap(PerformedAct::article)
                .filter(article -> !history.hasRead(article))
                .isPresent();
    }

    /** Whether the act's words rest on an article that the agent has opened. */
    public boolean read(Act act) {
        return reply.performed(act)
                .flatMap(PerformedAct::article)
                .filter(history::hasRead)
                .isPresent();
    }

    /** Whether the act speaks of a policy that has room for discretion. */
    public boolean hasRoom(Act act) {
        return reply.performed(act)
                .flatMap(PerformedAct::policy)
                .flatMap(situation.scenario()::policy)
                .filter(policy -> !policy.discretion().isBlank())
                .isPresent();
    }

    /** Whether the reply claims discretion where the policy that it names has none. */
    public boolean bendsTheUnbending() {
        return does(Act.USE_DISCRETION) && !hasRoom(Act.USE_DISCRETION);
    }

    /** Whether the reply says no to what the customer asks for although it is due, and opens no way. */
    public boolean declinesTheDue() {
        return does(Act.DECLINE_WITH_REASON)
                && situation.stakes().askedIsDue()
                && history.clearSince() > 0
                && !solves()
                && !goesUp();
    }

    /** Whether the reply refuses flatly where the damage is the customer's own doing and nothing has been tried yet. */
    public boolean leavesWithNothing() {
        return does(Act.REFUSE_FLAT) && situation.stakes().negligence() && !history.underWay();
    }

    /** Whether the reply promises a remedy by a time that is more than the agent may give. */
    public boolean promisesAboveLimit() {
        return reply.performed(Act.PROMISE_DATED)
                .flatMap(PerformedAct::offer)
                .filter(offer -> !situation.allows(offer))
                .isPresent();
    }

    private boolean doesAny(Set<Act> acts) {
        for (PerformedAct performed : reply.acts()) {
            if (acts.contains(performed.act())) {
                return true;
            }
        }
        return false;
    }

    private boolean anyFact(Act act, Predicate<String> asked) {
        if (!does(act)) {
            return false;
        }
        for (PerformedAct performed : reply.acts()) {
            if (performed.act() == act && performed.fact().filter(asked).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
