package org.composure.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.judge.Points;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
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

    /**
     * Contacts of a team begin in few situations: what can come of each is kept for a while, and not played anew. So
     * many nodes of trees at most, some 80 MB: two of the largest, or dozens of the usual.
     */
    private static final int MOST_KEPT = 1_000_000;

    private final Rulebook rulebook;
    private final Explorer explorer;
    private final Map<Situation, Outlook> begun = new LinkedHashMap<>(16, 0.75f, true);

    public Annotator(Rulebook rulebook) {
        this.rulebook = rulebook;
        explorer = new Explorer(rulebook);
    }

    /**
     * What contacts of a situation can come to.
     *
     * @throws IllegalArgumentException if the scenario has more paths than a published one may have
     */
    public Scale scale(Situation situation) {
        return begun(Playthrough.begin(situation)).ways().scale();
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
            Outlook outlook = begun.computeIfAbsent(first.situation(), unknown -> outlook(first, Points.NONE));
            Iterator<Outlook> longestUnused = begun.values().iterator();
            for (long kept = kept(); kept > MOST_KEPT && begun.size() > 1; kept = kept()) {
                longestUnused.next();
                longestUnused.remove();
            }
            return outlook;
        }
    }

    private long kept() {
        return begun.values().stream()
                .mapToLong(outlook -> outlook.ways().tree().size())
                .sum();
    }

    private Outlook outlook(Playthrough contact, Points earned) {
        Exploration ways = explorer.explore(contact)
                .orElseThrow(() -> new IllegalArgumentException("There are more than " + Explorer.MOST_PATHS
                        + " ways through " + contact.situation().scenario().id()));
        return new Outlook(contact, earned, ways, Tree.ROOT);
    }
}
