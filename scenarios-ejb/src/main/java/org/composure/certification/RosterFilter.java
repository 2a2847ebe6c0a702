package org.composure.certification;

import java.util.Optional;

/**
 * Whom of those a program is about somebody asks for.
 *
 * @param team by its name; empty for all that the actor may see
 * @param site by its name; empty for all
 * @param holding how they stand at the moment; empty for all
 * @param ending when the certificate ends that they hold then; empty for all, also those without one
 */
public record RosterFilter(
        Optional<String> team, Optional<String> site, Optional<Holding> holding, Optional<Ending> ending) {

    /** Everybody. */
    public static RosterFilter none() {
        return new RosterFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, of a team. */
    public RosterFilter of(String name) {
        return new RosterFilter(Optional.of(name), site, holding, ending);
    }

    /** The same, of those who stand so. */
    public RosterFilter with(Holding stands) {
        return new RosterFilter(team, site, Optional.of(stands), ending);
    }

    /** The same, of those whose certificate ends then. */
    public RosterFilter with(Ending ends) {
        return new RosterFilter(team, site, holding, Optional.of(ends));
    }
}
