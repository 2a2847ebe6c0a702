package org.composure.intake.control;

import java.util.List;
import java.util.Optional;
import org.composure.intake.LineView;
import org.composure.intake.Problem;
import org.composure.people.Prospect;
import org.composure.people.Prospect.Kind;
import org.composure.people.Wanted;

/**
 * A line of a file, as far as it can be understood without knowing anybody.
 *
 * @param number employee number, as it can be shown
 * @param name as it can be shown
 * @param wanted what it says of the person; empty if something speaks against it
 */
record Understood(long line, String number, String name, Optional<Wanted> wanted, List<Problem> problems) {

    /** With one thing more that speaks against it. */
    Understood but(Problem problem) {
        return new Understood(line, number, name, Optional.empty(), List.of(problem));
    }

    LineView refused() {
        return new LineView(line, Kind.REFUSED, number, name, List.of(), problems);
    }

    LineView of(Prospect prospect) {
        return new LineView(
                line, prospect.kind(), number, name, prospect.differences(), Problems.of(prospect.reasons()));
    }
}
