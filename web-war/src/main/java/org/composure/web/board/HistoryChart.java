package org.composure.web.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.composure.judge.Scoring;
import org.composure.reporting.Course;
import org.composure.reporting.Quartiles;
import org.composure.scenario.Competency;

/**
 * How one competency of a member went over time, over the band of their team: 320 wide, 152 high.
 *
 * @param cell the last attempts of it, in figures
 * @param course all that is drawn
 * @param band of the team; null where too few have scores
 * @param points of the line, as SVG writes them
 * @param dots where each score stands; none where there are too many to tell apart
 */
public record HistoryChart(ScoreCell cell, Course course, Band band, String points, List<Dot> dots) {

    private static final Plane PLANE = new Plane(30, 10, 284, 116);
    private static final int TOLD_APART = 40;

    /** A score as drawn. */
    public record Dot(String x, String y) {}

    /**
     * The middle half of the team as drawn.
     *
     * @param top of the band
     * @param middle how high the middle one of the team is
     * @param place where the mean of the member lies
     */
    public record Band(Quartiles quartiles, String top, String height, String middle, String place) {}

    public HistoryChart {
        dots = List.copyOf(dots);
    }

    /**
     * The chart.
     *
     * @param recent the last attempts, of which mean and trend are told
     * @param team null where too few have scores
     */
    static HistoryChart of(Competency competency, Course recent, Course history, Quartiles team) {
        ScoreCell cell = new ScoreCell(competency, recent);
        List<Dot> dots =
                history.points().stream().map(point -> dot(point, history)).toList();
        return new HistoryChart(
                cell,
                history,
                team == null ? null : band(team, cell.mean()),
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                dots.size() > TOLD_APART ? List.of() : dots);
    }

    private static Dot dot(Course.Point point, Course history) {
        Instant first = history.points().get(0).at();
        double all =
                Duration.between(first, history.latest().orElseThrow().at()).toMillis();
        double until = Duration.between(first, point.at()).toMillis();
        return new Dot(PLANE.x(all == 0 ? 1 : until / all), PLANE.y(point.percent()));
    }

    private static Band band(Quartiles team, Integer mean) {
        return new Band(
                team,
                PLANE.y(team.upper()),
                PLANE.span(team.upper() - team.lower()),
                PLANE.y(team.middle()),
                mean == null ? null : team.place(mean).name());
    }

    /** Null if nothing was scored yet. */
    public Instant from() {
        return course.points().isEmpty() ? null : course.points().get(0).at();
    }

    public Instant until() {
        return course.latest().map(Course.Point::at).orElse(null);
    }

    /** How high a pass is. */
    public String pass() {
        return PLANE.y(Scoring.PASS_MARK);
    }
}
