package org.composure.format;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.format.Routes.Way;

/**
 * Judges the ways through a script as if every condition could hold: what is reached, what is left, what ends.
 *
 * <p>A scene with rounds that lies on a loop also leads to where its rounds lead.
 */
final class Graph {

    private final Routes routes;
    private final Faults faults;
    private final Set<String> looping = new HashSet<>();
    private final Map<String, Set<String>> next = new LinkedHashMap<>();
    private final Map<String, Set<String>> before = new LinkedHashMap<>();

    Graph(Routes routes, Faults faults) {
        this.routes = routes;
        this.faults = faults;
    }

    void check() {
        Loops loops = new Loops(routes, faults);
        if (!loops.roundsLeadOn()) {
            return;
        }
        connect();
        Set<String> reached = reached(Set.of(routes.start()), next);
        routes.scenes().forEach((scene, place) -> reportUnreached("scene", scene, place, reached));
        routes.endings().forEach((ending, place) -> reportUnreached("ending", ending, place, reached));
        Set<String> leaving = reached(routes.endings().keySet(), before);
        routes.scenes().forEach((scene, place) -> {
            if (reached.contains(scene) && !leaving.contains(scene)) {
                reportTrapped(scene, place);
            }
        });
        loops.reportEndless(scene -> reached.contains(scene) && leaving.contains(scene));
        routes.scenes().keySet().forEach(this::reportNeedlessRounds);
    }

    private void connect() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (String scene : routes.scenes().keySet()) {
            Set<String> targets = new HashSet<>(targets(scene));
            routes.afterRounds(scene).map(Way::to).ifPresent(targets::add);
            all.put(scene, targets);
        }
        for (String scene : routes.scenes().keySet()) {
            boolean bounded = routes.afterRounds(scene).isPresent();
            if (bounded && reached(targets(scene), all).contains(scene)) {
                looping.add(scene);
            }
            next.put(scene, looping.contains(scene) ? all.get(scene) : targets(scene));
        }
        next.forEach((scene, targets) -> targets.forEach(
                target -> before.computeIfAbsent(target, key -> new HashSet<>()).add(scene)));
    }

    private Set<String> targets(String scene) {
        return routes.from(scene).stream().map(Way::to).collect(Collectors.toSet());
    }

    private static Set<String> reached(Collection<String> from, Map<String, Set<String>> next) {
        Set<String> reached = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (String target : next.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(target)) {
                    open.add(target);
                }
            }
        }
        return reached;
    }

    private void reportUnreached(String what, String id, Place place, Set<String> reached) {
        if (!reached.contains(id)) {
            faults.report(
                    what.equals("scene") ? DiagnosticCode.UNREACHABLE_SCENE : DiagnosticCode.UNREACHABLE_ENDING,
                    place,
                    "Nothing leads to the " + what + " `" + id + "`.",
                    "Write `next: " + id + "` in a reply that should lead here, or remove it.");
        }
    }

    private void reportTrapped(String scene, Place place) {
        faults.report(
                DiagnosticCode.NO_WAY_OUT,
                place,
                "From the scene `" + scene + "` no ending can be reached.",
                "Let a reply here, or in a scene behind it, lead to an ending.");
    }

    private void reportNeedlessRounds(String scene) {
        routes.afterRounds(scene)
                .filter(way -> !looping.contains(scene))
                .ifPresent(way -> faults.report(
                        DiagnosticCode.NEEDLESS_ROUNDS,
                        way.place(),
                        "The scene `" + scene + "` has rounds, and nothing leads back to it.",
                        "Remove `rounds`, or lead back to the scene."));
    }
}
