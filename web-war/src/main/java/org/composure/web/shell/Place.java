package org.composure.web.shell;

import static org.composure.people.Role.ADMIN;
import static org.composure.people.Role.HR;
import static org.composure.people.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.composure.people.Role;

/** A page that the top bar leads to. What a role may open is said in web.xml and by the boundaries. */
public enum Place {
    PRACTISE("/index.xhtml", EnumSet.allOf(Role.class)),
    LIBRARY("/library.xhtml", EnumSet.allOf(Role.class)),
    TEAM("/team/board.xhtml", EnumSet.of(SUPERVISOR)),
    CERTIFICATION("/certification/programs.xhtml", EnumSet.of(HR)),
    PEOPLE("/people.xhtml", EnumSet.of(HR, ADMIN)),
    JOURNAL("/journal.xhtml", EnumSet.of(HR, ADMIN)),
    WORK("/work.xhtml", EnumSet.of(HR, ADMIN)),
    CLIENTS("/clients.xhtml", EnumSet.of(ADMIN)),
    KEYS("/keys.xhtml", EnumSet.of(ADMIN));

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed.
    private final Set<Role> openTo;

    Place(String path, Set<Role> openTo) {
        this.path = path;
        this.openTo = openTo;
    }

    public String path() {
        return path;
    }

    /** Whether the bar says of that page that one is there: its own, or one of the same folder. */
    public boolean holds(String view) {
        int folder = path.lastIndexOf('/');
        return path.equals(view) || (folder > 0 && view.startsWith(path.substring(0, folder + 1)));
    }

    static List<Place> openTo(Role role) {
        return Arrays.stream(values())
                .filter(place -> place.openTo.contains(role))
                .toList();
    }
}
