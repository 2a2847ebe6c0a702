package org.composure.web.board;

import java.util.stream.Collectors;
import org.composure.judge.Scoring;
import org.composure.reporting.Course;
import org.composure.scenario.Competency;

/** How one competency of somebody goes, in a cell. */
public record ScoreCell(Competency competency, Course course) {

    /** Null before the first. */
    public Course.Point latest() {
        return course.latest().orElse(null);
    }

    /** Whether the latest is less than a pass asks for. */
    public boolean below() {
        return latest() != null && latest().percent() < Scoring.PASS_MARK;
    }

    /** The mean of the last five; null before the first. */
    public Integer mean() {
        return course.mean().isPresent() ? course.mean().getAsInt() : null;
    }

    /** By how many points it went up or down. */
    public int by() {
        return Math.abs(course.trend().orElse(0));
    }

    /** The scores one after the other, for those who do not see the line. */
    public String values() {
        return course.points().stream()
                .map(point -> String.valueOf(point.percent()))
                .collect(Collectors.joining(", "));
    }

    public Sparkline line() {
        return Sparkline.of(course);
    }
}
