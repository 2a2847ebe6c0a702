package org.composure.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.judge.Points;
import org.composure.judge.Rulebook;
import org.composure.judge.Worth;
import org.composure.play.Moment;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.play.Turn;

/**
 * Annotates a contact as a chess program annotates a game.
 *
 * <p>What comes after each answer is played exhaustively from the contact as it really stood, so that what a late answer
 * cost falls into the regret of its own turn. The regrets of all turns add up to the distance between the best contact
 * and this one.
 */
public final class Annotator {

    /** The best answer and the three turns after it. */
    static final int LINES = 4;

    /** Contacts of a team begin in few situations: what can come of each is kept for a while, and not played anew. */
    private static final int KEPT = 4;

    private final Rulebook rulebook;
    private final Map<Situation, Outlook> begun = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Situation, Outlook> eldest) {
            return size() > KEPT;
        }
    };

    public Annotator(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * One annotation for each turn, in order.
     *
     * @throws IllegalArgumentException if the scenario has more paths than a published one may have
     */
    public List<Annotation> annotate(Playthrough contact) {
        Deque<Playthrough> moments = new ArrayDeque<>();
        for (Optional<Playthrough> at = Optional.of(contact);
                at.isPresent();
                at = at.get().before()) {
            moments.addFirst(at.get());
        }
        List<Annotation> annotations = new ArrayList<>();
        Outlook outlook = begun(moments.removeFirst());
        for (Playthrough after : moments) {
            Turn turn = after.last().orElseThrow();
            Worth worth = worth(after, turn);
            Outlook now = outlook(outlook, after, turn, outlook.earned().plus(worth.points()));
            annotations.add(annotation(outlook, now, turn, worth));
            outlook = now;
        }
        return annotations;
    }

    private Annotation annotation(Outlook before, Outlook after, Turn turn, Worth worth) {
        int regret = before.best() - after.best();
        return new Annotation(
                turn,
                before.most().minus(after.most()),
                regret,
                before.best(),
                Mark.of(regret, worth.critical()),
                before.line(LINES));
    }

    /** What the answer earned, and the whole contact with it if it was the last. */
    private Worth worth(Playthrough after, Turn turn) {
        List<Moment> moments = new ArrayList<>(List.of(turn));
        after.closing().ifPresent(moments::add);
        return rulebook.weigh(moments).stream().reduce(Worth::plus).orElseThrow();
    }

    private Outlook outlook(Outlook before, Playthrough after, Turn turn, Points earned) {
        return Choice.taken(turn, before.contact())
                .map(choice -> before.then(choice, after, earned))
                .orElseGet(() -> outlook(after, earned));
    }

    private Outlook begun(Playthrough first) {
        synchronized (begun) {
            return begun.computeIfAbsent(first.situation(), unknown -> outlook(first, Points.NONE));
        }
    }

    private Outlook outlook(Playthrough contact, Points earned) {
        Tree tree = Growth.grow(rulebook::weigh, contact, Explorer.MOST_PATHS)
                .orElseThrow(() -> new IllegalArgumentException("More than " + Explorer.MOST_PATHS + " paths"));
        return new Outlook(contact, earned, tree, new Sums(tree), Tree.ROOT);
    }
}
