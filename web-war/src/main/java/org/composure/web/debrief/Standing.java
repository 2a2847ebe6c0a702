package org.composure.web.debrief;

import java.util.Comparator;
import java.util.List;
import org.composure.judge.Finding;
import org.composure.judge.Score;
import org.composure.scenario.Competency;

/**
 * A score and what moved it.
 *
 * @param up the findings that raised it most
 * @param down the findings that lowered it most
 */
public record Standing(Competency competency, Score score, List<Found> up, List<Found> down) {

    private static final int TOLD = 2;

    public Standing {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    static Standing of(Competency competency, Score score, List<Finding> findings) {
        List<Finding> own = findings.stream()
                .filter(finding -> finding.competency() == competency && finding.points() != 0)
                .sorted(Comparator.comparingInt(finding -> -Math.abs(finding.points())))
                .toList();
        return new Standing(
                competency,
                score,
                most(own.stream().filter(finding -> finding.points() > 0).toList()),
                most(own.stream().filter(finding -> finding.points() < 0).toList()));
    }

    private static List<Found> most(List<Finding> findings) {
        return Found.numbered(findings.stream().limit(TOLD).toList());
    }
}
