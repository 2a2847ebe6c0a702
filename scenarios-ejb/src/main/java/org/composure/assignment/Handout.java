package org.composure.assignment;

import java.util.List;
import org.composure.library.ScenarioCard;
import org.composure.people.PersonView;

/**
 * What one person gets.
 *
 * @param given what is assigned
 * @param leftOut what they have open already
 */
public record Handout(PersonView person, List<ScenarioCard> given, List<ScenarioCard> leftOut) {

    public Handout {
        given = List.copyOf(given);
        leftOut = List.copyOf(leftOut);
    }
}
