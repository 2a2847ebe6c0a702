package org.composure.assignment;

import java.util.List;

/** What came of planning or making assignments. */
public sealed interface AssignOutcome {

    /** What would be made: one for each person, by name. */
    record Planned(List<Handout> handouts) implements AssignOutcome {
        public Planned {
            handouts = List.copyOf(handouts);
        }

        /** How many assignments there would be. */
        public int count() {
            return handouts.stream().mapToInt(handout -> handout.given().size()).sum();
        }
    }

    /**
     * They are made.
     *
     * @param count how many
     */
    record Made(int count) implements AssignOutcome {}

    record Refused(List<Reason> reasons) implements AssignOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why not. */
    enum Reason {
        NOBODY_CHOSEN,
        /** Nobody whom the actor supervises, or their account is closed. */
        NO_SUCH_PERSON,
        NOTHING_CHOSEN,
        NO_SUCH_SCENARIO,
        DUE_MISSING,
        DUE_IN_THE_PAST,
        DUE_TOO_FAR,
        TRIES_OUT_OF_RANGE,
        TOO_MANY_AT_ONCE,
        /** Everybody has all of it open already. */
        NOTHING_LEFT
    }
}
