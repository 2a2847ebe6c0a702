package org.composure.helpdesk;

import java.util.List;

/** What came of adding or removing a webhook. */
public sealed interface WebhookOutcome {

    /**
     * It is told of every change from now on.
     *
     * @param secret with which messages are signed; to be shown once
     */
    record Added(String address, String secret) implements WebhookOutcome {}

    record Removed(String address) implements WebhookOutcome {}

    record Refused(List<Reason> reasons) implements WebhookOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why not. */
    enum Reason {
        ADDRESS_MALFORMED,
        ADDRESS_TOO_LONG,
        ADDRESS_CLOSED,
        ADDRESS_TAKEN,
        TOO_MANY,
        NO_SUCH_WEBHOOK
    }
}
