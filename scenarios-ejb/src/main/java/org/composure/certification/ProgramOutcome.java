package org.composure.certification;

import java.util.List;

/** What came of writing a program. */
public sealed interface ProgramOutcome {

    /** It is kept as this version. */
    record Kept(ProgramView program) implements ProgramOutcome {}

    record Refused(List<Reason> reasons) implements ProgramOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    record NotFound() implements ProgramOutcome {}

    /** Why not. */
    enum Reason {
        TITLE_MISSING,
        DESCRIPTION_MISSING,
        REASON_MISSING,
        TEXT_UNUSABLE,
        /** It asks for no contact at all. */
        NOTHING_REQUIRED,
        NO_SUCH_SCENARIO,
        NO_SUCH_FAILURE_MODE,
        FIGURE_OUT_OF_RANGE,
        DAY_MISSING,
        /** The window or the minimum active period is longer than the validity. */
        WINDOW_TOO_LONG,
        /** It asks for a level that rests on it: whoever loses it could never renew. */
        RESTS_ON_ITSELF,
        CLOSED_BEFORE,
        /** Somebody else wrote a version in this moment. */
        CHANGED_MEANWHILE
    }
}
