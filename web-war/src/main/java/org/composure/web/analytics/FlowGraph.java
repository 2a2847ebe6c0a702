package org.composure.web.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.composure.reporting.Flow;
import org.composure.reporting.ScenarioAnalysis;
import org.composure.reporting.SceneAnalysis;

/**
 * A scenario drawn: its scenes from the top down, its endings at the bottom, and the ways between as wide as they were
 * taken often.
 *
 * @param width in pixels
 * @param height in pixels
 * @param ways the widest last, so that it lies on top
 */
public record FlowGraph(int width, int height, List<Box> boxes, List<Way> ways) {

    static final int BOX_WIDTH = 168;
    static final int BOX_HEIGHT = 48;
    private static final int STOP_WIDTH = 20;
    static final int BETWEEN = 20;
    static final int RANK = 112;
    static final int MARGIN = 12;
    private static final double WIDEST = 18;

    public FlowGraph {
        boxes = List.copyOf(boxes);
        ways = List.copyOf(ways);
    }

    /**
     * A scene or an ending.
     *
     * @param x of its left edge
     * @param y of its upper edge
     * @param reached how often
     * @param style as the style sheet knows it
     */
    public record Box(String id, int x, int y, long reached, String style) {

        public int middle() {
            return x + BOX_WIDTH / 2;
        }

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }
    }

    /**
     * A line between two of them.
     *
     * @param path as SVG has it
     * @param width in pixels
     */
    public record Way(Flow flow, String path, double width) {

        public boolean taken() {
            return flow.taken() > 0;
        }

        public String stroke() {
            return String.format(Locale.ROOT, "%.1f", width);
        }
    }

    static FlowGraph of(ScenarioAnalysis analysis) {
        Set<String> endings = analysis.scenario().endings().keySet();
        Ranks ranks = Ranks.of(analysis.scenario().start(), endings, analysis.flows());
        Lanes lanes = new Lanes(ranks, analysis.flows());
        int width = lanes.ranks().stream()
                        .mapToInt(rank -> width(rank, ranks))
                        .max()
                        .orElse(0)
                + 2 * MARGIN;
        Map<String, Integer> middles = new HashMap<>();
        lanes.ranks().forEach(rank -> place(rank, ranks, width, middles));
        List<Box> boxes = ranks.places().stream()
                .map(place -> new Box(
                        place,
                        middles.get(place) - BOX_WIDTH / 2,
                        MARGIN + ranks.of(place) * RANK,
                        reached(analysis, place),
                        style(analysis, place)))
                .toList();
        return new FlowGraph(
                width,
                2 * MARGIN + (ranks.count() - 1) * RANK + BOX_HEIGHT,
                boxes,
                ways(analysis, ranks, lanes, middles));
    }

    private static int width(List<String> rank, Ranks ranks) {
        return rank.stream().mapToInt(slot -> width(slot, ranks) + BETWEEN).sum() - BETWEEN;
    }

    private static int width(String slot, Ranks ranks) {
        return ranks.places().contains(slot) ? BOX_WIDTH : STOP_WIDTH;
    }

    private static void place(List<String> rank, Ranks ranks, int width, Map<String, Integer> middles) {
        int x = (width - width(rank, ranks)) / 2;
        for (String slot : rank) {
            middles.put(slot, x + width(slot, ranks) / 2);
            x += width(slot, ranks) + BETWEEN;
        }
    }

    private static List<Way> ways(ScenarioAnalysis analysis, Ranks ranks, Lanes lanes, Map<String, Integer> middles) {
        long most = Math.max(
                1, analysis.flows().stream().mapToLong(Flow::taken).max().orElse(1));
        List<Way> ways = new ArrayList<>();
        for (Flow flow : analysis.flows()) {
            if (ranks.places().contains(flow.from())) {
                String path = ranks.leadsBack(flow)
                        ? Strokes.back(flow, ranks, middles)
                        : Strokes.onwards(lanes.stops().get(flow), ranks.of(flow.from()), middles);
                ways.add(new Way(flow, path, 1 + (WIDEST - 1) * flow.taken() / most));
            }
        }
        ways.sort(Comparator.comparingLong(way -> way.flow().taken()));
        return ways;
    }

    private static long reached(ScenarioAnalysis analysis, String place) {
        return analysis.scenes().stream()
                .filter(scene -> scene.id().equals(place))
                .findFirst()
                .map(SceneAnalysis::answers)
                .orElseGet(() -> analysis.flows().stream()
                        .filter(flow -> flow.to().equals(place))
                        .mapToLong(Flow::taken)
                        .sum());
    }

    private static String style(ScenarioAnalysis analysis, String place) {
        if (analysis.scenario().endings().containsKey(place)) {
            return "flow-ending flow-"
                    + analysis.scenario().endings().get(place).kind().name().toLowerCase(Locale.ROOT);
        }
        boolean revise = analysis.scenes().stream().anyMatch(scene -> scene.id().equals(place) && scene.toRevise());
        return revise ? "flow-scene flow-revise" : "flow-scene";
    }
}
