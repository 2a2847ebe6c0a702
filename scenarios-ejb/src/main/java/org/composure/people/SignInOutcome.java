package org.composure.people;

import java.time.Duration;

/** What came of trying to sign in. */
public sealed interface SignInOutcome {

    record SignedIn(PersonView person) implements SignInOutcome {}

    /** No such account, a wrong password or an account that is closed: deliberately one answer. */
    record Wrong() implements SignInOutcome {}

    /**
     * Too many tries.
     *
     * @param again how long until the next try is looked at
     */
    record TooMany(Duration again) implements SignInOutcome {}
}
