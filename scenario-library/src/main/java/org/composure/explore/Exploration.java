package org.composure.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.composure.judge.Points;
import org.composure.judge.Scale;
import org.composure.play.Playthrough;
import org.composure.scenario.Scenario;

/** Every complete contact that a situation can become, each answered in time. */
public final class Exploration {

    private final Playthrough from;
    private final Tree tree;
    private final Sums sums;
    private final Scale scale;

    Exploration(Playthrough from, Tree tree) {
        this.from = from;
        this.tree = tree;
        sums = new Sums(tree);
        scale = new Scale(least(), sums.ahead(Tree.ROOT), sums.bestAhead(Tree.ROOT));
    }

    private Points least() {
        return Points.each(competency ->
                ends().map(end -> sums.earned(end).of(competency)).min().orElse(0));
    }

    Tree tree() {
        return tree;
    }

    Sums sums() {
        return sums;
    }

    private Scenario scenario() {
        return from.situation().scenario();
    }

    private IntStream ends() {
        return IntStream.range(Tree.ROOT, tree.size()).filter(tree::isEnd);
    }

    /** How many there are. */
    public int paths() {
        return (int) ends().count();
    }

    /** What they come to. */
    public Scale scale() {
        return scale;
    }

    /** How many pass. */
    public int passing() {
        return (int) ends().filter(this::passes).count();
    }

    /** How many reach the pass mark everywhere, and fail by a critical error alone. */
    public int failingByCriticalErrorAlone() {
        return (int) ends().filter(end -> scale.reached(sums.earned(end)) && sums.critical(end))
                .count();
    }

    private boolean passes(int end) {
        return scale.reached(sums.earned(end)) && !sums.critical(end);
    }

    /** How many end in each ending, every ending of the script named. */
    public Map<String, Integer> endings() {
        return counted(scenario().endings(), tree::ending);
    }

    /** In how many places of the tree each scene is met, every scene of the script named. */
    public Map<String, Integer> scenes() {
        Map<String, Integer> met = new LinkedHashMap<>();
        List<String> ids = List.copyOf(scenario().scenes().keySet());
        ids.forEach(id -> met.put(id, 0));
        IntStream.range(Tree.ROOT + 1, tree.size())
                .filter(node -> tree.choice(node) == 0)
                .forEach(node -> met.merge(ids.get(tree.scene(node)), 1, Integer::sum));
        return met;
    }

    private Map<String, Integer> counted(Map<String, ?> all, IntUnaryOperator place) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> ids = List.copyOf(all.keySet());
        ids.forEach(id -> counts.put(id, 0));
        ends().forEach(end -> counts.merge(ids.get(place.applyAsInt(end)), 1, Integer::sum));
        return counts;
    }

    /** Turns of the shortest. */
    public int shortest() {
        return ends().map(sums::turns).min().orElse(0);
    }

    /** Turns of the longest. */
    public int longest() {
        return ends().map(sums::turns).max().orElse(0);
    }

    /** The one that earns most in all; of several the first as the script is written. */
    public Playthrough best() {
        return play(bestEnd());
    }

    /** Whether the best passes. */
    public boolean bestPasses() {
        return passes(bestEnd());
    }

    /** The one that earns least in all; of several the first as the script is written. */
    public Playthrough worst() {
        return play(worstEnd());
    }

    /** Whether even the worst passes. */
    public boolean worstPasses() {
        return passes(worstEnd());
    }

    private int bestEnd() {
        return ends().reduce((one, other) -> total(other) > total(one) ? other : one)
                .orElseThrow();
    }

    private int worstEnd() {
        return ends().reduce((one, other) -> total(other) < total(one) ? other : one)
                .orElseThrow();
    }

    private int total(int end) {
        return sums.earned(end).total();
    }

    private Playthrough play(int end) {
        Playthrough contact = from;
        for (int choice : sums.choices(end)) {
            contact = Choice.follow(contact, choice);
        }
        return contact;
    }
}
