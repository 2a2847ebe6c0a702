package org.composure.people;

import java.util.List;

/**
 * Some of the people.
 *
 * @param total how many there are in all
 */
public record PeoplePage(List<PersonView> people, long total) {
    public PeoplePage {
        people = List.copyOf(people);
    }
}
