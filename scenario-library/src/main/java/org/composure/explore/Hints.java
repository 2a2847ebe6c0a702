package org.composure.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.composure.judge.Rulebook;
import org.composure.play.Playthrough;
import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.Act.Tendency;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Reply;

/**
 * What to think of where an answer is awaited: one act of the best reply, and never the reply.
 *
 * <p>It is the act for which the rules give most: the one without which the same reply would earn least.
 */
public final class Hints {

    private final Rulebook rulebook;
    private final Explorer explorer;

    public Hints(Rulebook rulebook) {
        this.rulebook = rulebook;
        explorer = new Explorer(rulebook);
    }

    /**
     * The act that is missing most.
     *
     * @param contact that goes on
     * @return empty if the best that can be said does nothing that helps
     */
    public Optional<Act> missing(Playthrough contact) {
        return explorer.explore(contact)
                .map(Exploration::best)
                .map(best -> best.transcript()
                        .turns()
                        .get(contact.transcript().turns().size()))
                .flatMap(this::dearest);
    }

    /** Of acts that are worth the same, one that mostly helps, and the first as the reply says them. */
    Optional<Act> dearest(Turn turn) {
        List<Act> acts = turn.reply().acts().stream()
                .map(PerformedAct::act)
                .filter(act -> act.tendency() != Tendency.HARMS)
                .distinct()
                .toList();
        int whole = earned(turn);
        Comparator<Act> byLoss = Comparator.comparingInt(act -> whole - earned(without(act, turn)));
        return acts.stream()
                .max(byLoss.thenComparing(act -> act.tendency() == Tendency.HELPS)
                        .thenComparing(Comparator.comparingInt(acts::indexOf).reversed()));
    }

    private int earned(Turn turn) {
        return rulebook.weigh(List.of(turn)).get(0).points().total();
    }

    private static Turn without(Act act, Turn turn) {
        Reply reply = turn.reply();
        List<PerformedAct> others = reply.acts().stream()
                .filter(performed -> performed.act() != act)
                .toList();
        return new Turn(
                turn.number(),
                turn.scene(),
                turn.line(),
                new Reply(reply.id(), reply.says(), others, reply.next(), reply.reaction()),
                turn.elapsed(),
                turn.late(),
                turn.opened(),
                turn.before(),
                turn.after(),
                turn.history(),
                turn.situation());
    }
}
