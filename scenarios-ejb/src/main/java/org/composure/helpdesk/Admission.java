package org.composure.helpdesk;

import java.time.Duration;

/** What came of showing a token. */
public sealed interface Admission {

    record Admitted(ClientView client) implements Admission {}

    /** No such token, or one that is revoked: deliberately one answer. */
    record Wrong() implements Admission {}

    /**
     * Too many wrong ones from that address.
     *
     * @param again how long until the next wrong one is looked at
     */
    record TooMany(Duration again) implements Admission {}
}
