package org.composure.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.composure.judge.Points;
import org.composure.scenario.Competency;

/** What is earned on the way to each node of a tree, and what can still be earned from there. */
final class Sums {

    private final Tree tree;
    private final Map<Competency, int[]> earned = new EnumMap<>(Competency.class);
    private final Map<Competency, int[]> ahead = new EnumMap<>(Competency.class);
    private final int[] bestAhead;
    private final int[] turns;
    private final boolean[] critical;

    Sums(Tree tree) {
        this.tree = tree;
        bestAhead = new int[tree.size()];
        turns = new int[tree.size()];
        critical = new boolean[tree.size()];
        for (Competency competency : Competency.values()) {
            earned.put(competency, new int[tree.size()]);
            ahead.put(competency, new int[tree.size()]);
        }
        forward();
        backward();
    }

    private void forward() {
        for (int node = Tree.ROOT + 1; node < tree.size(); node++) {
            int from = tree.parent(node);
            int at = node;
            earned.forEach((competency, sum) -> sum[at] = sum[from] + tree.own(competency, at));
            turns[node] = turns[from] + 1;
            critical[node] = critical[from] || tree.critical(node);
        }
    }

    private void backward() {
        for (int node = tree.size() - 1; node > Tree.ROOT; node--) {
            boolean firstSeen = tree.after(node) == tree.after(tree.parent(node));
            int from = tree.parent(node);
            int total = bestAhead[node];
            for (Competency competency : Competency.values()) {
                int own = tree.own(competency, node);
                total += own;
                int[] most = ahead.get(competency);
                most[from] = firstSeen ? own + most[node] : Math.max(most[from], own + most[node]);
            }
            bestAhead[from] = firstSeen ? total : Math.max(bestAhead[from], total);
        }
    }

    /** Earned by all answers up to the node. */
    Points earned(int node) {
        return Points.each(competency -> earned.get(competency)[node]);
    }

    /** The most that answers after the node can earn, each competency by itself. */
    Points ahead(int node) {
        return Points.each(competency -> ahead.get(competency)[node]);
    }

    /** The most that answers after the node can earn in all. */
    int bestAhead(int node) {
        return bestAhead[node];
    }

    /** How many answers lead to the node. */
    int turns(int node) {
        return turns[node];
    }

    /** Whether there is a critical error on the way to the node. */
    boolean critical(int node) {
        return critical[node];
    }

    /** The way on that earns most in all; the first of several. */
    int best(int node) {
        for (int child = tree.first(node); child < tree.after(node); child = tree.after(child)) {
            if (tree.own(child).total() + bestAhead[child] == bestAhead[node]) {
                return child;
            }
        }
        throw new IllegalStateException("There is no way on");
    }

    /** The choices from the root to the node. */
    Deque<Integer> choices(int node) {
        Deque<Integer> choices = new ArrayDeque<>();
        for (int at = node; at != Tree.ROOT; at = tree.parent(at)) {
            choices.addFirst(tree.choice(at));
        }
        return choices;
    }
}
