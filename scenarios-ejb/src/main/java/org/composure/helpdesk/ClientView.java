package org.composure.helpdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A client as administrators see it.
 *
 * @param prefix with which its token begins
 * @param lastUsedAt to the minute; empty if it has never asked
 * @param revokedBecause empty unless it is revoked
 */
public record ClientView(
        long id,
        String name,
        String prefix,
        List<Scope> scopes,
        Instant addedAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt,
        String revokedBecause) {
    public ClientView {
        scopes = List.copyOf(scopes);
    }

    public boolean active() {
        return revokedAt.isEmpty();
    }
}
