package org.composure.helpdesk;

import java.util.List;

/** What came of adding or revoking a client. */
public sealed interface ClientOutcome {

    /**
     * It may ask from now on.
     *
     * @param token to be shown once: it is kept nowhere
     */
    record Added(ClientView client, String token) implements ClientOutcome {}

    record Revoked(ClientView client) implements ClientOutcome {}

    record Refused(List<Reason> reasons) implements ClientOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why not. */
    enum Reason {
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_UNREADABLE,
        REASON_MISSING,
        REASON_TOO_LONG,
        REASON_UNREADABLE,
        REVOKED_BEFORE,
        NO_SUCH_CLIENT
    }
}
