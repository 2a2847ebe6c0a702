package org.composure.helpdesk;

import java.util.Arrays;
import java.util.Optional;
import org.composure.people.Role;

/** What an API client may do. Ids are stored: one is never reused for something else. */
public enum Scope {
    AUTHORITY_READ("authority:read", Role.HELP_DESK_NAME);

    private final String id;
    private final String role;

    Scope(String id, String role) {
        this.id = id;
        this.role = role;
    }

    /** As clients and their makers write it. */
    public String id() {
        return id;
    }

    /** The container's role of whoever has it. */
    public String role() {
        return role;
    }

    public static Optional<Scope> find(String id) {
        return Arrays.stream(values()).filter(scope -> scope.id.equals(id)).findFirst();
    }
}
