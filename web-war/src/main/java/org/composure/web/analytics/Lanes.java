package org.composure.web.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.composure.reporting.Flow;

/**
 * In which order the places of each rank stand. A way over several ranks has a stop on each between, so that it runs
 * beside the places there and not through them. Each rank is sorted by where its neighbours stand, down and up again.
 */
final class Lanes {

    private static final int SWEEPS = 6;

    private final List<List<String>> ranks = new ArrayList<>();
    private final Map<Flow, List<String>> stops = new LinkedHashMap<>();
    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();

    Lanes(Ranks places, List<Flow> flows) {
        IntStream.range(0, places.count()).forEach(rank -> ranks.add(new ArrayList<>()));
        places.places().forEach(place -> ranks.get(places.of(place)).add(place));
        flows.stream().filter(flow -> !places.leadsBack(flow)).forEach(flow -> lay(flow, places));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int step = 1; step < ranks.size(); step++) {
                int rank = down ? step : ranks.size() - 1 - step;
                sort(ranks.get(rank), ranks.get(down ? rank - 1 : rank + 1), down ? above : below);
            }
        }
    }

    private void lay(Flow flow, Ranks places) {
        List<String> way = new ArrayList<>(List.of(flow.from()));
        for (int rank = places.of(flow.from()) + 1; rank < places.of(flow.to()); rank++) {
            String stop = flow.from() + ">" + flow.to() + "@" + rank;
            ranks.get(rank).add(stop);
            way.add(stop);
        }
        way.add(flow.to());
        stops.put(flow, way);
        for (int i = 1; i < way.size(); i++) {
            below.computeIfAbsent(way.get(i - 1), none -> new ArrayList<>()).add(way.get(i));
            above.computeIfAbsent(way.get(i), none -> new ArrayList<>()).add(way.get(i - 1));
        }
    }

    private static void sort(List<String> rank, List<String> beside, Map<String, List<String>> neighbours) {
        Map<String, Double> wanted = new HashMap<>();
        for (int at = 0; at < rank.size(); at++) {
            OptionalDouble middle = neighbours.getOrDefault(rank.get(at), List.of()).stream()
                    .mapToDouble(neighbour -> (beside.indexOf(neighbour) + 0.5) / beside.size())
                    .average();
            wanted.put(rank.get(at), middle.orElse((at + 0.5) / rank.size()));
        }
        rank.sort(Comparator.comparingDouble(wanted::get));
    }

    /** From the top to the bottom; what is no place is a stop of a way. */
    List<List<String>> ranks() {
        return ranks;
    }

    /** Where each way goes, from its first place over its stops to its last. */
    Map<Flow, List<String>> stops() {
        return stops;
    }
}
