package org.composure.web.board;

import java.util.ArrayList;
import java.util.List;
import org.composure.judge.Scoring;
import org.composure.reporting.Course;

/**
 * Some scores as a line of the height of a word: 96 wide, 28 high.
 *
 * @param points of the line, as SVG writes them
 * @param x where it ends
 * @param y where it ends
 * @param pass how high a pass is
 */
public record Sparkline(String points, String x, String y, String pass) {

    private static final Plane PLANE = new Plane(3, 3, 90, 22);

    /** Null if there is nothing to draw. */
    static Sparkline of(Course course) {
        List<Course.Point> all = course.points();
        if (all.isEmpty()) {
            return null;
        }
        List<String> points = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            // One alone stands where the last of many would.
            double share = all.size() == 1 ? 1 : (double) at / (all.size() - 1);
            points.add(PLANE.x(share) + "," + PLANE.y(all.get(at).percent()));
        }
        return new Sparkline(
                String.join(" ", points),
                PLANE.x(1),
                PLANE.y(all.get(all.size() - 1).percent()),
                PLANE.y(Scoring.PASS_MARK));
    }
}
