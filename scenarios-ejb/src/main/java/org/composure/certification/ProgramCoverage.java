package org.composure.certification;

import java.util.List;

/**
 * How many are certified in a program.
 *
 * @param program as it is written today
 * @param forecast of this month, from the moment on, and of the twelve after it
 */
public record ProgramCoverage(ProgramView program, CoverageTally tally, List<MonthEnd> forecast) {
    public ProgramCoverage {
        forecast = List.copyOf(forecast);
    }
}
