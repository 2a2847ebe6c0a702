package org.composure.web.analytics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.reporting.Flow;

/**
 * On which rank of a graph each place stands: a scene by its longest distance from the start, all endings at the
 * bottom. A way that leads back to where one has been counts for no distance.
 */
final class Ranks {

    /** More endings beside each other would be wider than a page. */
    private static final int MOST_ABREAST = 5;

    private final Map<String, Integer> ranks = new LinkedHashMap<>();
    private final Set<Flow> back = new HashSet<>();
    private final Map<String, List<Flow>> onwards = new HashMap<>();

    private Ranks(List<Flow> flows) {
        flows.forEach(flow ->
                onwards.computeIfAbsent(flow.from(), from -> new ArrayList<>()).add(flow));
    }

    static Ranks of(String start, Collection<String> endings, List<Flow> flows) {
        Ranks made = new Ranks(flows);
        Deque<String> order = new ArrayDeque<>();
        made.walk(start, new LinkedHashSet<>(), new HashSet<>(), order);
        made.measure(start, order);
        int bottom = made.ranks.entrySet().stream()
                        .filter(place -> !endings.contains(place.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0)
                + 1;
        List<String> reached = endings.stream().filter(made.ranks::containsKey).toList();
        int rows = (reached.size() + MOST_ABREAST - 1) / MOST_ABREAST;
        for (int at = 0; at < reached.size(); at++) {
            made.ranks.put(reached.get(at), bottom + at % rows);
        }
        return made;
    }

    /** Depth first: what leads to a place that is still being walked from leads back. */
    private void walk(String place, Set<String> underWay, Set<String> done, Deque<String> order) {
        underWay.add(place);
        for (Flow flow : onwards.getOrDefault(place, List.of())) {
            if (underWay.contains(flow.to())) {
                back.add(flow);
            } else if (!done.contains(flow.to())) {
                walk(flow.to(), underWay, done, order);
            }
        }
        underWay.remove(place);
        done.add(place);
        order.addFirst(place);
    }

    private void measure(String start, Deque<String> order) {
        ranks.put(start, 0);
        for (String place : order) {
            int here = ranks.get(place);
            onwards.getOrDefault(place, List.of()).stream()
                    .filter(flow -> !back.contains(flow))
                    .forEach(flow -> ranks.merge(flow.to(), here + 1, Math::max));
        }
    }

    /** Places that can be reached from the start, in the order in which they were met. */
    Set<String> places() {
        return ranks.keySet();
    }

    int of(String place) {
        return ranks.get(place);
    }

    /** How many ranks there are. */
    int count() {
        return ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    boolean leadsBack(Flow flow) {
        return back.contains(flow);
    }
}
