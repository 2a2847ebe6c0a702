package org.composure.reporting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.scenario.Competency;

/**
 * One member of a team on its board.
 *
 * @param person id
 * @param active whether they may sign in
 * @param courses the last attempts, for every competency
 * @param attempts how many were begun, sandboxes left out
 * @param contacts how many ended and were scored in the last 90 days
 * @param critical critical errors in these
 * @param escalation the two-by-two of these
 */
public record MemberLine(
        long person,
        String name,
        String employeeNumber,
        boolean active,
        LevelInForce level,
        Map<Competency, Course> courses,
        long attempts,
        long contacts,
        long critical,
        EscalationCounts escalation) {

    public MemberLine {
        Map<Competency, Course> all = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            all.put(competency, courses.getOrDefault(competency, new Course(List.of())));
        }
        courses = Collections.unmodifiableMap(all);
    }

    public Course course(Competency competency) {
        return courses.get(competency);
    }
}
