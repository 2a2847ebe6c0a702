package org.composure.certification;

import java.time.Instant;
import java.util.List;

/**
 * Some of those who are enrolled in a program or were certified for it, by name, and how they stand at a moment: by the
 * certificates, enrolments and contacts of then, in the team and role of today. Of a moment to come it says how they will
 * stand if nothing more is done.
 *
 * @param program as it was written then
 * @param total how many there are in all
 */
public record Roster(ProgramView program, Instant at, List<RosterLine> lines, long total) {
    public Roster {
        lines = List.copyOf(lines);
    }
}
