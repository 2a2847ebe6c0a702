package org.composure.certification;

import java.util.List;
import org.composure.people.PersonView;

/**
 * Whom a recertification would concern: holders whose certificate rests on a version that is not the present one.
 *
 * @param present the version that holds now: a scenario's hash, or the rulebook's version
 * @param holders some of them, by name
 * @param total how many there are in all
 */
public record Impact(Cause cause, String present, List<PersonView> holders, long total) {
    public Impact {
        holders = List.copyOf(holders);
    }
}
