package org.composure.web.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.composure.people.Role;

/** A page that the top bar leads to. */
public enum Place {
    PRACTISE("/index.xhtml", Set.of(Role.values())),
    LIBRARY("/library.xhtml", Set.of(Role.values())),
    PEOPLE("/people.xhtml", Set.of(Role.ADMIN));

    private final String path;
    private final Set<Role> roles;

    Place(String path, Set<Role> roles) {
        this.path = path;
        this.roles = roles;
    }

    public String path() {
        return path;
    }

    static List<Place> openTo(Role role) {
        return Arrays.stream(values())
                .filter(place -> place.roles.contains(role))
                .toList();
    }
}
