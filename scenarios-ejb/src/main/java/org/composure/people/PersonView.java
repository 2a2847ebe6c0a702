package org.composure.people;

import java.io.Serializable;

/**
 * A person as others may see them.
 *
 * @param site where they work; empty if nobody said
 * @param email where reminders go; empty if they have no address
 * @param level of autonomy with which they began, 1 or 2; what they may give now is kept by autonomy
 * @param extendedTime per cent of a customer's patience that they are given in a contact: an accommodation; 100 is usual
 * @param locale one of the languages on offer, as a language tag; empty: the browser decides
 */
public record PersonView(
        long id,
        String account,
        String name,
        String employeeNumber,
        String email,
        Role role,
        String team,
        String site,
        int level,
        int extendedTime,
        boolean active,
        String locale,
        Theme theme)
        implements Serializable {

    /** How somebody is called whom nobody is to find any more. */
    public static final String ERASED = "Erased person";

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
