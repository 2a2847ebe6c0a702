package org.composure.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.composure.judge.Worth;
import org.composure.play.Moment;
import org.composure.play.Playthrough;
import org.composure.scenario.Scenario;

/** Grows a tree, depth first. Moments are judged in batches, which is twice as fast as one by one. */
final class Growth {

    private static final int BATCH = 512;
    private static final int AHEAD = ForkJoinPool.getCommonPoolParallelism() + 1;

    private final Function<List<Moment>, List<Worth>> rules;
    private final int mostPaths;
    private final List<String> scenes;
    private final List<String> endings;
    private final Tree tree = new Tree();
    private final List<Moment> waiting = new ArrayList<>(BATCH + 1);
    private final List<Integer> nodes = new ArrayList<>(BATCH + 1);
    private final Deque<Batch> handedOut = new ArrayDeque<>();
    private int paths;

    private Growth(Function<List<Moment>, List<Worth>> rules, Scenario scenario, int mostPaths) {
        this.rules = rules;
        this.mostPaths = mostPaths;
        scenes = List.copyOf(scenario.scenes().keySet());
        endings = List.copyOf(scenario.endings().keySet());
    }

    /** The tree of all ways on from there; empty if there are more than that many paths. */
    static Optional<Tree> grow(Function<List<Moment>, List<Worth>> rules, Playthrough from, int mostPaths) {
        Growth growth = new Growth(rules, from.situation().scenario(), mostPaths);
        boolean complete = growth.growFrom(from, Tree.ROOT);
        growth.judge();
        growth.handedOut.forEach(growth::earn);
        growth.tree.close(Tree.ROOT);
        return complete ? Optional.of(growth.tree) : Optional.empty();
    }

    private boolean growFrom(Playthrough contact, int node) {
        int scene = scenes.indexOf(contact.scene().map(here -> here.id()).orElse(""));
        for (Choice choice : Choice.at(contact)) {
            if (!grow(contact.answer(choice.answer()), tree.add(node, scene, choice.code()))) {
                return false;
            }
        }
        return true;
    }

    private boolean grow(Playthrough contact, int node) {
        contact.last().ifPresent(turn -> await(turn, node));
        contact.closing().ifPresent(closing -> {
            await(closing, node);
            tree.end(node, endings.indexOf(closing.ending().id()));
            paths++;
        });
        boolean complete = paths <= mostPaths && growFrom(contact, node);
        tree.close(node);
        return complete;
    }

    private void await(Moment moment, int node) {
        waiting.add(moment);
        nodes.add(node);
        if (waiting.size() >= BATCH) {
            judge();
        }
    }

    /** Hands what waits to other threads. Once enough is with them this one judges the latest itself: nobody stands idle. */
    private void judge() {
        List<Moment> moments = List.copyOf(waiting);
        handedOut.addLast(
                new Batch(List.copyOf(nodes), ForkJoinPool.commonPool().submit(() -> rules.apply(moments))));
        waiting.clear();
        nodes.clear();
        while (!handedOut.isEmpty() && handedOut.getFirst().worths().isDone()) {
            earn(handedOut.removeFirst());
        }
        if (handedOut.size() > AHEAD) {
            earn(handedOut.removeLast());
        }
    }

    private void earn(Batch batch) {
        List<Worth> worths = batch.worths().join();
        for (int at = 0; at < worths.size(); at++) {
            tree.earn(batch.nodes().get(at), worths.get(at));
        }
    }

    /** Moments that are being judged: where in the tree they stand, and what they will have come to. */
    private record Batch(List<Integer> nodes, ForkJoinTask<List<Worth>> worths) {}
}
