package org.composure.helpdesk;

import java.util.Set;

/**
 * What an administrator wants a client to be.
 *
 * @param name by which people know it, at most 200 characters
 * @param scopes what it may do; a client without any is known and refused everywhere
 */
public record ClientDraft(String name, Set<Scope> scopes) {
    public ClientDraft {
        scopes = Set.copyOf(scopes);
    }
}
