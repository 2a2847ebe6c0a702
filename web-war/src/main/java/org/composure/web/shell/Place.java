package org.composure.web.shell;

import java.util.Arrays;
import java.util.List;
import org.composure.people.Role;

/** A page that the top bar leads to. What a role may open is said in web.xml and by the boundaries. */
public enum Place {
    PRACTISE("/index.xhtml"),
    LIBRARY("/library.xhtml"),
    PEOPLE("/people.xhtml");

    private final String path;

    Place(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    static List<Place> openTo(Role role) {
        return Arrays.stream(values())
                .filter(place -> place != PEOPLE || role == Role.ADMIN || role == Role.HR)
                .toList();
    }
}
