package org.composure.intake;

import java.io.Serializable;
import java.util.List;
import org.composure.people.Prospect.Difference;
import org.composure.people.Prospect.Kind;

/**
 * A line of a file, and what it comes to.
 *
 * @param line in the file, from 1; 0 for somebody who is not in it
 * @param number employee number, as far as there is one
 * @param problems why it is refused; empty unless it is
 */
public record LineView(
        long line, Kind kind, String number, String name, List<Difference> differences, List<Problem> problems)
        implements Serializable {

    public LineView {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }
}
