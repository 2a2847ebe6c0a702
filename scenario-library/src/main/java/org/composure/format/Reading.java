package org.composure.format;

import java.util.List;
import org.composure.scenario.Scenario;

/** What came of reading a file. */
public sealed interface Reading {

    /**
     * The file is a scenario.
     *
     * @param warnings what its author should look at again, in file order
     */
    record Read(Scenario scenario, List<Diagnostic> warnings) implements Reading {

        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The file is none.
     *
     * @param diagnostics all that was found, in file order; at least one is an error
     */
    record Refused(List<Diagnostic> diagnostics) implements Reading {

        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
