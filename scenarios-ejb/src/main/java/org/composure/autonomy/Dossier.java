package org.composure.autonomy;

import java.util.List;
import org.composure.people.PersonView;
import org.composure.scenario.AutonomyLevel;

/**
 * What somebody who decides about a person's authority looks at.
 *
 * @param now what they may give now
 * @param level the one that is asked about
 * @param recommendation for that level
 * @param open grants that can be withdrawn, those that wait for a second supervisor among them; at most ten
 */
public record Dossier(
        PersonView person,
        AuthorityView now,
        AutonomyLevel level,
        Evidence evidence,
        Recommendation recommendation,
        List<GrantView> open) {
    public Dossier {
        open = List.copyOf(open);
    }
}
