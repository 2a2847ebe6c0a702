package org.composure.certification;

import java.util.List;
import org.composure.people.PersonView;

/**
 * Whom an enrolment would reach today.
 *
 * @param some of them, by name
 * @param total how many open accounts there are in all
 * @param certified how many of them are certified already
 * @param enrolled how many of them are enrolled already, in another way
 */
public record Reach(List<PersonView> some, long total, long certified, long enrolled) {
    public Reach {
        some = List.copyOf(some);
    }
}
