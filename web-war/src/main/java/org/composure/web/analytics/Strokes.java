package org.composure.web.analytics;

import static org.composure.web.analytics.FlowGraph.BETWEEN;
import static org.composure.web.analytics.FlowGraph.BOX_HEIGHT;
import static org.composure.web.analytics.FlowGraph.BOX_WIDTH;
import static org.composure.web.analytics.FlowGraph.MARGIN;
import static org.composure.web.analytics.FlowGraph.RANK;

import java.util.List;
import java.util.Map;
import org.composure.reporting.Flow;

/** The lines of a graph, as paths of SVG. */
final class Strokes {

    private Strokes() {}

    /** Down over the stops, each left and reached upright. */
    static String onwards(List<String> stops, int rank, Map<String, Integer> middles) {
        int y = MARGIN + rank * RANK + BOX_HEIGHT;
        StringBuilder path = new StringBuilder("M%d %d".formatted(middles.get(stops.get(0)), y));
        for (int i = 1; i < stops.size(); i++) {
            int x = middles.get(stops.get(i));
            int to = y + RANK - BOX_HEIGHT;
            path.append("C%d %d %d %d %d %d"
                    .formatted(middles.get(stops.get(i - 1)), (y + to) / 2, x, (y + to) / 2, x, to));
            y = to;
            if (i < stops.size() - 1) {
                y += BOX_HEIGHT;
                path.append("V").append(y);
            }
        }
        return path.toString();
    }

    /** Out at the right side, and in again at the right side of where it leads. */
    static String back(Flow flow, Ranks ranks, Map<String, Integer> middles) {
        int from = MARGIN + ranks.of(flow.from()) * RANK + BOX_HEIGHT / 2;
        int to = MARGIN
                + ranks.of(flow.to()) * RANK
                + BOX_HEIGHT / 2
                + (flow.from().equals(flow.to()) ? 12 : 0);
        int x1 = middles.get(flow.from()) + BOX_WIDTH / 2;
        int x2 = middles.get(flow.to()) + BOX_WIDTH / 2;
        int out = Math.max(x1, x2) + BETWEEN * 2;
        return "M%d %dC%d %d %d %d %d %d".formatted(x1, from, out, from, out, to, x2, to);
    }
}
