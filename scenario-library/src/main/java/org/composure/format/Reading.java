package org.composure.format;

import java.util.List;
import org.composure.scenario.Scenario;

/** What came of reading a file. */
public sealed interface Reading {

    /**
     * The file is a scenario.
     *
     * @param forms the parallel forms of the scenario, in the order of the file; one if it has no others
     * @param places where its parts stand in the file
     * @param warnings what its author should look at again, in file order
     */
    record Read(List<Scenario> forms, Places places, List<Diagnostic> warnings) implements Reading {

        public Read {
            forms = List.copyOf(forms);
            warnings = List.copyOf(warnings);
        }

        /** The first form. */
        public Scenario scenario() {
            return forms.get(0);
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
