package org.composure.people;

import java.time.Duration;
import java.util.List;

/** What came of setting a first password. */
public sealed interface FirstPasswordOutcome {

    /** They can sign in with it now. */
    record Set() implements FirstPasswordOutcome {}

    /** No such account, another code, one that has ended or was used, or a closed account: deliberately one answer. */
    record Wrong() implements FirstPasswordOutcome {}

    /**
     * Too many tries.
     *
     * @param again how long until the next try is looked at
     */
    record TooMany(Duration again) implements FirstPasswordOutcome {}

    /** The password will not do; the code was not looked at. */
    record Refused(List<PersonOutcome.Reason> reasons) implements FirstPasswordOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
