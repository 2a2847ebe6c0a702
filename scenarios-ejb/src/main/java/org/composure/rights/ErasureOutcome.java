package org.composure.rights;

import java.util.List;

/** What came of erasing a person. */
public sealed interface ErasureOutcome {

    record Done(Erasure erasure) implements ErasureOutcome {}

    record Refused(List<Reason> reasons) implements ErasureOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** There is nobody of that number. */
    record NotFound() implements ErasureOutcome {}

    /** Why not. */
    enum Reason {
        ONESELF,
        /** Somebody has to let others in: another administrator takes the role first. */
        ADMINISTRATOR,
        ALREADY_ERASED,
        NAME_DIFFERS,
        REASON_MISSING,
        REASON_UNUSABLE,
        /** The reason stays, so it must not say who it was. */
        REASON_NAMES_THEM
    }
}
