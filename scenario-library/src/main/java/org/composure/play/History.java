package org.composure.play;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.composure.scenario.Act;
import org.composure.scenario.Offer;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Scene;
import org.composure.scenario.Stakes;

/**
 * What has happened in a contact up to a moment, derived turn by turn. Turns count from 1; 0 means never.
 *
 * <p>Immutable: a longer history is a new one, so that paths which share a beginning share its history.
 */
@SuppressWarnings("EnumOrdinal") // Arrays, not maps: exhaustive play makes a history for every turn of every path.
public final class History {

    private static final int ACTS = Act.values().length;
    private static final int FLAGS = RiskFlag.values().length;

    private final int turns;
    private final short[] count;
    private final short[] last;
    private final short[] knownSince;
    private final int clearSince;
    private final int firstAnger;
    private final int peakAnger;
    private final Set<String> read;
    private final Set<String> told;
    private final Said said;
    private List<Stakes.Flag> risksDue;

    private History(Draft draft) {
        turns = draft.turns;
        count = draft.count;
        last = draft.last;
        knownSince = draft.knownSince;
        clearSince = draft.clearSince;
        firstAnger = draft.firstAnger;
        peakAnger = draft.peakAnger;
        read = draft.read;
        told = draft.told;
        said = draft.said;
    }

    /** The history of a contact that has not begun. */
    static History empty(int anger) {
        Draft draft = new Draft();
        draft.firstAnger = anger;
        draft.peakAnger = anger;
        return new History(draft);
    }

    /** This history as the agent stands in a scene: its flags known, what the customer tells there told. */
    History entering(Scene scene, Stakes stakes) {
        if (!told.containsAll(scene.tells()) || stakes.speaksFrom(scene.id())) {
            return learning(scene, stakes);
        }
        return this;
    }

    private History learning(Scene scene, Stakes stakes) {
        Draft draft = new Draft(this);
        short now = (short) (turns + 1);
        for (Stakes.Flag flag : stakes.flags()) {
            int at = flag.flag().ordinal();
            if (flag.from().equals(scene.id()) && draft.knownSince[at] == 0) {
                draft.knownSince[at] = now;
            }
        }
        if (stakes.clearFrom().equals(scene.id()) && draft.clearSince == 0) {
            draft.clearSince = now;
        }
        draft.told = Said.plus(told, scene.tells());
        return new History(draft);
    }

    /** This history with articles opened that the agent had on the screen before answering. */
    History reading(List<String> articles) {
        if (read.containsAll(articles)) {
            return this;
        }
        Draft draft = new Draft(this);
        draft.read = Said.plus(read, articles);
        return new History(draft);
    }

    /** This history one turn later. */
    History after(List<PerformedAct> acts, int anger) {
        Draft draft = new Draft(this);
        draft.turns = turns + 1;
        draft.peakAnger = Math.max(peakAnger, anger);
        for (PerformedAct performed : acts) {
            int at = performed.act().ordinal();
            draft.count[at]++;
            draft.last[at] = (short) draft.turns;
        }
        draft.said = said.and(acts, draft.turns);
        return new History(draft);
    }

    /** Turns answered so far. */
    public int turns() {
        return turns;
    }

    public boolean has(Act act) {
        return count[act.ordinal()] > 0;
    }

    public boolean hasAny(Act... acts) {
        for (Act act : acts) {
            if (has(act)) {
                return true;
            }
        }
        return false;
    }

    /** How often the act was performed. */
    public int count(Act act) {
        return count[act.ordinal()];
    }

    /** The turn in which the act was last performed; 0 if never. */
    public int last(Act act) {
        return last[act.ordinal()];
    }

    public boolean knows(RiskFlag flag) {
        return knownSince(flag) > 0;
    }

    /** The turn from which on the flag is known; 0 if it is not. */
    public int knownSince(RiskFlag flag) {
        return knownSince[flag.ordinal()];
    }

    /** The turn from which on the agent can know what fits the case; 0 if that is not yet. */
    public int clearSince() {
        return clearSince;
    }

    public int firstAnger() {
        return firstAnger;
    }

    public int peakAnger() {
        return peakAnger;
    }

    public boolean hasRead(String article) {
        return read.contains(article);
    }

    public Set<String> read() {
        return Collections.unmodifiableSet(read);
    }

    /** Whether the customer has told the fact. */
    public boolean wasTold(String fact) {
        return told.contains(fact);
    }

    /** Whether the agent has used or asked for the fact. */
    public boolean hasUsed(String fact) {
        return said.facts().contains(fact);
    }

    /** Whether the agent has said these very words before, give or take case and punctuation. */
    public boolean hasSaid(String words) {
        return said.phrase(words);
    }

    /** Whether this very remedy has been offered, as much of it. */
    public boolean hasOffered(Offer offer) {
        return said.offer(offer);
    }

    /** Whether the agent has asked this addressee, or passed the case on to them. */
    public boolean hasTurnedTo(String addressee) {
        return said.asked().contains(addressee) || said.passedTo().containsKey(addressee);
    }

    /** The turn in which the case was last passed on to this addressee; 0 if never. */
    int passedTo(String addressee) {
        return said.passedTo().getOrDefault(addressee, 0);
    }

    /** The known risks that must go up and have not reached a right addressee since they are known. */
    List<Stakes.Flag> risksDue(Stakes stakes) {
        // Found once, whoever asks first: a dozen rules do, at every turn. The stakes of a contact never change.
        if (risksDue == null) {
            risksDue = Due.risks(this, stakes);
        }
        return risksDue;
    }

    /** Whether the case has gone up in any way: passed on, or somebody above asked. */
    public boolean wentUp() {
        return passedOn() || askedUp();
    }

    /** Whether the case has been passed on to somebody else. */
    public boolean passedOn() {
        return hasAny(Moves.PASSING);
    }

    /** Whether somebody above has been asked, the customer being kept. */
    public boolean askedUp() {
        return hasAny(Moves.ASKING);
    }

    /** Whether the agent has listened: acknowledged, said back, named what it means, or asked openly. */
    public boolean listened() {
        return hasAny(Moves.LISTENING);
    }

    /** Whether the customer could feel heard: the agent has listened, owned the case, or shown to know it. */
    public boolean heard() {
        return listened() || hasAny(Moves.SEEING);
    }

    /** Whether the agent has put a way out on the table. */
    public boolean solved() {
        return hasAny(Moves.SOLVING);
    }

    /** Whether anything is under way for the customer: a way out, a promise with a time, or the case gone up. */
    public boolean underWay() {
        return solved() || has(Act.PROMISE_DATED) || wentUp();
    }

    boolean hasAny(Set<Act> acts) {
        for (Act act : acts) {
            if (has(act)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAll(Set<Act> acts) {
        for (Act act : acts) {
            if (!has(act)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History that
                && Arrays.equals(count, that.count)
                && Arrays.equals(last, that.last)
                && Arrays.equals(knownSince, that.knownSince)
                && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(count), Arrays.hashCode(last), Arrays.hashCode(knownSince), values());
    }

    private List<Object> values() {
        return List.of(turns, clearSince, firstAnger, peakAnger, read, told, said);
    }

    /** A history being derived. */
    private static final class Draft {
        int turns;
        short[] count = new short[ACTS];
        short[] last = new short[ACTS];
        short[] knownSince = new short[FLAGS];
        int clearSince;
        int firstAnger;
        int peakAnger;
        Set<String> read = Set.of();
        Set<String> told = Set.of();
        Said said = Said.NOTHING;

        Draft() {}

        Draft(History from) {
            turns = from.turns;
            count = from.count.clone();
            last = from.last.clone();
            knownSince = from.knownSince.clone();
            clearSince = from.clearSince;
            firstAnger = from.firstAnger;
            peakAnger = from.peakAnger;
            read = from.read;
            told = from.told;
            said = from.said;
        }
    }
}
