package org.composure.certification;

import java.util.List;

/**
 * Some of the programs in their present versions, or some versions of one.
 *
 * @param total how many there are in all
 */
public record ProgramPage(List<ProgramView> programs, long total) {
    public ProgramPage {
        programs = List.copyOf(programs);
    }
}
