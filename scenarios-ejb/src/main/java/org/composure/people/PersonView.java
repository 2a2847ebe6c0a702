package org.composure.people;

import java.io.Serializable;

/**
 * A person as others may see them.
 *
 * @param level of autonomy with which they began, 1 or 2; what they may give now is kept by autonomy
 * @param extendedTime per cent of a customer's patience that they are given in a contact: an accommodation; 100 is usual
 * @param locale one of the languages on offer, as a language tag; empty: the browser decides
 */
public record PersonView(
        long id,
        String account,
        String name,
        String employeeNumber,
        Role role,
        String team,
        int level,
        int extendedTime,
        boolean active,
        String locale,
        Theme theme)
        implements Serializable {

    public Actor actor() {
        return new Actor(id, role);
    }

    /** Light, dark, or as the device prefers. */
    public enum Theme {
        DEVICE,
        LIGHT,
        DARK
    }
}
