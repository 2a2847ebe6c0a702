package org.composure.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.composure.judge.Points;
import org.composure.scenario.Reply;
import org.composure.scenario.Scenario;
import org.composure.scenario.Scene;

/** What the replies of a scenario are worth beside each other, over all moments at which they are on offer. */
final class ReplyStudy {

    private final List<Scene> scenes;

    /** By the places of scene and reply: a scene as a key would be hashed, all of it, at every moment. */
    private final List<List<Experience>> experiences;

    private final BitSet met = new BitSet();
    private final BitSet flat = new BitSet();

    ReplyStudy(Scenario scenario) {
        scenes = List.copyOf(scenario.scenes().values());
        experiences = scenes.stream()
                .map(scene -> scene.replies().stream().map(Experience::new).toList())
                .toList();
    }

    /** Looks at every moment of an exploration. */
    void add(Exploration exploration) {
        Tree tree = exploration.tree();
        for (int node = Tree.ROOT; node < tree.size(); node++) {
            if (!tree.isEnd(node)) {
                look(tree, exploration.sums(), node);
            }
        }
    }

    private void look(Tree tree, Sums sums, int node) {
        int scene = tree.scene(tree.first(node));
        List<Experience> replies = experiences.get(scene);
        List<Prospect> prospects = prospects(tree, sums, node, replies.size());
        int best = prospects.stream().mapToInt(Prospect::total).max().orElse(0);
        for (int reply = 0; reply < prospects.size(); reply++) {
            Prospect prospect = prospects.get(reply);
            replies.get(reply)
                    .note(best - prospect.total(), prospects.stream().anyMatch(other -> other.dominates(prospect)));
        }
        met.set(scene);
        if (prospects.stream().distinct().count() == 1) {
            flat.set(scene);
        }
    }

    /** What each reply of the scene can still come to, its articles opened where that is better. */
    private static List<Prospect> prospects(Tree tree, Sums sums, int node, int replies) {
        List<Prospect> prospects = new ArrayList<>(Collections.nCopies(replies, Prospect.NONE));
        for (int child = tree.first(node); child < tree.after(node); child = tree.after(child)) {
            Points points = tree.own(child).plus(sums.ahead(child));
            int total = tree.own(child).total() + sums.bestAhead(child);
            int reply = Choice.reply(tree.choice(child));
            prospects.set(reply, prospects.get(reply).or(new Prospect(points, total)));
        }
        return prospects;
    }

    /** Scenes at which, at some moment, all replies come to the same. */
    List<Scene> flatScenes() {
        return flat.stream().mapToObj(scenes::get).toList();
    }

    /** Replies that another is always better than in everything, and that never cost more than a shade. */
    Map<Scene, List<Reply>> idle() {
        return ofMet(replies -> replies.stream()
                .filter(Experience::idle)
                .map(seen -> seen.reply)
                .toList());
    }

    /** The place of the reply that is best most often, for each scene that is ever met. */
    Map<Scene, Integer> bestPlaces() {
        return ofMet(replies -> IntStream.range(0, replies.size())
                .boxed()
                .max(Comparator.comparing((Integer place) -> replies.get(place).best)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow());
    }

    private <T> Map<Scene, T> ofMet(Function<List<Experience>, T> told) {
        Map<Scene, T> all = new LinkedHashMap<>();
        met.stream().forEach(scene -> all.put(scenes.get(scene), told.apply(experiences.get(scene))));
        return all;
    }

    /** What a reply can come to: each competency by itself, and in all. */
    private record Prospect(Points points, int total) {

        static final Prospect NONE = new Prospect(Points.each(any -> Integer.MIN_VALUE / 4), Integer.MIN_VALUE / 4);

        Prospect or(Prospect other) {
            return new Prospect(points.orMore(other.points), Math.max(total, other.total));
        }

        boolean dominates(Prospect other) {
            return points.orMore(other.points).equals(points) && total > other.total;
        }
    }

    /** What was seen of a reply. */
    private static final class Experience {
        private final Reply reply;
        private int best;
        private int worstRegret;
        private boolean everWorthwhile;

        Experience(Reply reply) {
            this.reply = reply;
        }

        void note(int regret, boolean dominated) {
            best += regret == 0 ? 1 : 0;
            worstRegret = Math.max(worstRegret, regret);
            everWorthwhile |= !dominated;
        }

        boolean idle() {
            return !everWorthwhile && worstRegret <= Mark.GOOD.most();
        }
    }
}
