package org.composure.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.composure.scenario.Competency;

/**
 * One member of a team, looked at closely.
 *
 * @param at the moment of which it tells
 * @param line what the board says of them
 * @param history all that was scored, for every competency, as far back as the page goes
 * @param team where the middle half of the team lies; without those competencies of which too few have scores
 * @param strengths rules that found something good most often, the most frequent first
 * @param recurring critical errors first, then rules that found fault in more than one contact, the most frequent first
 * @param played the attempts asked for
 */
public record Member(
        Instant at,
        MemberLine line,
        Map<Competency, Course> history,
        Map<Competency, Quartiles> team,
        List<Habit> strengths,
        List<Habit> recurring,
        PlayedPage played) {

    public Member {
        history = Map.copyOf(history);
        team = Map.copyOf(team);
        strengths = List.copyOf(strengths);
        recurring = List.copyOf(recurring);
    }
}
