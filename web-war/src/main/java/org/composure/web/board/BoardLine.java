package org.composure.web.board;

import java.time.Instant;
import java.util.List;
import org.composure.reporting.MemberLine;

/**
 * A trainee as the board shows them.
 *
 * @param outcomes the two-by-two, as it is read
 * @param daysLeft of their level; null if it does not end
 */
public record BoardLine(MemberLine line, List<ScoreCell> scores, List<OutcomeCell> outcomes, Long daysLeft) {

    public BoardLine {
        scores = List.copyOf(scores);
        outcomes = List.copyOf(outcomes);
    }

    static BoardLine of(MemberLine line, Instant at) {
        return new BoardLine(
                line,
                line.courses().entrySet().stream()
                        .map(course -> new ScoreCell(course.getKey(), course.getValue()))
                        .toList(),
                OutcomeCell.all(line.escalation(), outcome -> MemberPage.address(line.person(), outcome)),
                line.level().daysLeft(at).orElse(null));
    }
}
