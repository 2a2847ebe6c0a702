package org.composure.play;

import java.util.EnumSet;
import java.util.Set;
import org.composure.scenario.Act;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Persona;
import org.composure.scenario.Reply;
import org.composure.scenario.Shift;

/** How moods begin and move: the reaction table, scaled by the persona. Whole numbers only, so that it is exact. */
final class Moods {

    private Moods() {}

    static Mood first(Situation situation) {
        int patience = situation
                .reactions()
                .patience()
                .getOrDefault(situation.scenario().channel(), 0);
        return new Mood(
                situation.scenario().customer().anger(),
                situation.scenario().customer().trust(),
                Math.max(
                        least(situation),
                        percent(percent(patience, situation.persona().patience()), situation.extendedTime())));
    }

    /** However little patience is left, whoever is given more time has more of it. */
    private static int least(Situation situation) {
        return percent(Mood.LEAST_PATIENCE, situation.extendedTime());
    }

    static Mood after(Situation situation, Mood before, History history, Reply reply, boolean late) {
        Shift shift = reply.reaction().orElseGet(() -> fromActs(situation, history, reply));
        Shift whole = late ? shift.plus(scaled(situation.reactions().late(), situation.persona(), 100)) : shift;
        Mood after = before.moved(
                new Shift(whole.anger(), whole.trust(), percent(whole.patience(), situation.extendedTime())));
        return new Mood(after.anger(), after.trust(), Math.max(least(situation), after.patience()));
    }

    private static Shift fromActs(Situation situation, History history, Reply reply) {
        Shift sum = Shift.NONE;
        Set<Act> inThisReply = EnumSet.noneOf(Act.class);
        for (PerformedAct performed : reply.acts()) {
            boolean doneBefore = history.has(performed.act()) || !inThisReply.add(performed.act());
            Shift shift = situation.reactions().of(performed.act(), doneBefore);
            int sensitivity = situation.persona().sensitivities().getOrDefault(performed.act(), 100);
            sum = sum.plus(scaled(shift, situation.persona(), sensitivity));
        }
        return sum;
    }

    private static Shift scaled(Shift shift, Persona persona, int sensitivity) {
        int anger = percent(shift.anger(), shift.anger() > 0 ? persona.angerGain() : persona.angerRelief());
        int trust = percent(shift.trust(), shift.trust() > 0 ? persona.trustGain() : persona.trustLoss());
        return new Shift(
                percent(anger, sensitivity), percent(trust, sensitivity), percent(shift.patience(), sensitivity));
    }

    /** Rounded to the nearest, halves up. */
    private static int percent(int amount, int factor) {
        return Math.floorDiv(amount * factor + 50, 100);
    }
}
