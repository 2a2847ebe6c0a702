package org.composure.intake;

import java.util.List;

/** What came of deciding about an import. */
public sealed interface DecisionOutcome {

    record Done(ImportView decided) implements DecisionOutcome {}

    record Refused(List<Reason> reasons) implements DecisionOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    record NotFound() implements DecisionOutcome {}

    /** Why not. */
    enum Reason {
        /** It was decided about before, or is over. */
        DECIDED_BEFORE,
        LINES_REFUSED,
        NOTHING_TO_DO,
        /** Whose account would be closed cannot be said while lines are refused. */
        ABSENT_UNCERTAIN,
        /** More people have an account now than were shown. */
        ABSENT_GREW
    }
}
