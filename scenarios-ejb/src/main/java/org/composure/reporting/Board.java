package org.composure.reporting;

import java.time.Instant;
import java.util.List;

/**
 * A team at a glance.
 *
 * @param at the moment of which it tells
 * @param lines those asked for
 * @param found how many fit what was asked
 * @param trainees how many the team has, with an open account or not
 * @param escalation the two-by-two of the whole team over the last 90 days
 */
public record Board(Instant at, List<MemberLine> lines, long found, long trainees, EscalationCounts escalation) {
    public Board {
        lines = List.copyOf(lines);
    }
}
