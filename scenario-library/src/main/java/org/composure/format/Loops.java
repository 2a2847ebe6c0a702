package org.composure.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.composure.format.Routes.Way;

/**
 * Finds loops that need not end.
 *
 * <p>A way that goes on for ever enters scenes with rounds only so often; from then on each of them stands for where
 * its rounds lead. So a script always ends if, with every such scene passed over, no loop is left.
 */
final class Loops {

    private final Routes routes;
    private final Faults faults;

    Loops(Routes routes, Faults faults) {
        this.routes = routes;
        this.faults = faults;
    }

    /** Whether all rounds lead on, and not round in a circle of rounds; reports those that do not. */
    boolean roundsLeadOn() {
        boolean allLeadOn = true;
        Set<String> reported = new HashSet<>();
        for (String scene : routes.scenes().keySet()) {
            Set<String> chain = new LinkedHashSet<>();
            String at = scene;
            while (routes.afterRounds(at).isPresent() && chain.add(at)) {
                at = routes.afterRounds(at).get().to();
            }
            if (routes.afterRounds(at).isPresent()) {
                allLeadOn = false;
                if (at.equals(scene) && reported.addAll(chain)) {
                    reportCircle(routes.afterRounds(scene).get());
                }
            }
        }
        return allLeadOn;
    }

    private void reportCircle(Way rounds) {
        faults.report(
                DiagnosticCode.CIRCULAR_ROUNDS,
                rounds.place(),
                "The rounds of `" + rounds.from() + "` lead by way of `" + rounds.to() + "` back to it.",
                "Let `then` name an ending, or a scene without rounds.");
    }

    /** Reports each loop without rounds once, at the way that closes it. */
    void reportEndless(Predicate<String> judged) {
        Set<String> done = new HashSet<>();
        for (String scene : routes.scenes().keySet()) {
            if (judged.test(scene) && routes.afterRounds(scene).isEmpty() && !done.contains(scene)) {
                new Walk(done, judged).from(scene);
            }
        }
    }

    private String passedOver(String target) {
        String at = target;
        Optional<Way> rounds = routes.afterRounds(at);
        while (rounds.isPresent()) {
            at = rounds.get().to();
            rounds = routes.afterRounds(at);
        }
        return at;
    }

    /** Depth first and without recursion, as a file may hold thousands of scenes in a row. */
    private final class Walk {

        private final Set<String> done;
        private final Predicate<String> judged;
        private final List<String> path = new ArrayList<>();
        private final Set<String> onPath = new HashSet<>();
        private final Deque<Deque<Way>> open = new ArrayDeque<>();

        Walk(Set<String> done, Predicate<String> judged) {
            this.done = done;
            this.judged = judged;
        }

        void from(String scene) {
            enter(scene);
            while (!open.isEmpty()) {
                Way way = open.peek().poll();
                if (way == null) {
                    leave();
                } else {
                    follow(way);
                }
            }
        }

        private void follow(Way way) {
            String target = passedOver(way.to());
            if (onPath.contains(target)) {
                report(way, target);
            } else if (routes.isScene(target) && judged.test(target) && !done.contains(target)) {
                enter(target);
            }
        }

        private void enter(String scene) {
            path.add(scene);
            onPath.add(scene);
            open.push(new ArrayDeque<>(routes.from(scene)));
        }

        private void leave() {
            open.pop();
            String last = path.remove(path.size() - 1);
            onPath.remove(last);
            done.add(last);
        }

        private void report(Way way, String target) {
            List<String> loop = path.subList(path.indexOf(target), path.size());
            faults.report(
                    DiagnosticCode.ENDLESS_LOOP,
                    way.place(),
                    "This closes a loop without rounds: `" + String.join("` to `", loop) + "` to `" + target + "`.",
                    "Give a scene of the loop `rounds: {atMost: 2, then: ...}`.");
        }
    }
}
