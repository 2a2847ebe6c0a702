package org.composure.assignment;

import java.util.List;

/**
 * Some of a team's assignments, the newest first.
 *
 * @param total how many there are in all
 */
public record AssignmentPage(List<AssignmentView> assignments, long total) {
    public AssignmentPage {
        assignments = List.copyOf(assignments);
    }
}
