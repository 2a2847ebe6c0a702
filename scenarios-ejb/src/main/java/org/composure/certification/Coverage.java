package org.composure.certification;

import java.time.Instant;
import java.util.List;

/**
 * Some of the programs, by title, and some of the teams or sites, and how many are certified in each.
 *
 * @param total how many programs there are in all
 */
public record Coverage(Instant at, List<ProgramCoverage> programs, long total, GroupPage groups) {
    public Coverage {
        programs = List.copyOf(programs);
    }
}
