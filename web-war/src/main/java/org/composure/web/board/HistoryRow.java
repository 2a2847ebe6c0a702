package org.composure.web.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.composure.reporting.Course;
import org.composure.scenario.Competency;

/**
 * The scores of one attempt, as the table beside the charts shows them.
 *
 * @param scores of each competency that was put to the test
 */
public record HistoryRow(long attempt, Instant at, Map<Competency, Integer> scores) {

    /** The newest first. */
    static List<HistoryRow> of(Map<Competency, Course> history) {
        Map<Long, HistoryRow> rows = new HashMap<>();
        history.forEach((competency, course) -> course.points().forEach(point -> rows.computeIfAbsent(
                        point.attempt(),
                        attempt -> new HistoryRow(attempt, point.at(), new EnumMap<>(Competency.class)))
                .scores()
                .put(competency, point.percent())));
        List<HistoryRow> newestFirst = new ArrayList<>(rows.values());
        newestFirst.sort(Comparator.comparing(HistoryRow::at)
                .thenComparing(HistoryRow::attempt)
                .reversed());
        return newestFirst;
    }
}
