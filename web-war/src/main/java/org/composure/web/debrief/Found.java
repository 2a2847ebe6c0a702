package org.composure.web.debrief;

import java.util.List;
import java.util.stream.IntStream;
import org.composure.judge.Finding;

/**
 * A finding as the page shows it.
 *
 * @param number by which the marked words refer to it, from 1
 */
public record Found(int number, Finding finding) {

    static List<Found> numbered(List<Finding> findings) {
        return IntStream.range(0, findings.size())
                .mapToObj(at -> new Found(at + 1, findings.get(at)))
                .toList();
    }

    public boolean raises() {
        return finding.points() > 0;
    }

    public boolean lowers() {
        return finding.points() < 0 || finding.critical();
    }

    /** The points with their sign. */
    public String points() {
        int points = finding.points();
        return points > 0 ? "+" + points : figure(points);
    }

    /** A number with the sign that is as wide as a digit. */
    static String figure(int number) {
        return String.valueOf(number).replace('-', '\u2212');
    }

    /** As the style sheet knows it. */
    public String tone() {
        return finding.critical() ? "critical" : lowers() ? "bad" : raises() ? "good" : "plain";
    }
}
