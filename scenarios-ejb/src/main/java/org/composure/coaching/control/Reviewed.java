package org.composure.coaching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.boundary.Teams;
import org.composure.training.Try;
import org.composure.training.boundary.Tries;

/** Whose attempts can be talked about by whom (R1, R6). */
@ApplicationScoped
public class Reviewed {

    @Inject
    private Tries tries;

    @Inject
    private Teams teams;

    /** The attempt, if it has ended and is the actor's own. */
    Optional<Try> own(Actor actor, long attempt) {
        return ended(attempt).filter(made -> made.person() == actor.id());
    }

    /** The attempt, if it has ended and the actor supervises its person. */
    Optional<Try> supervised(Actor actor, long attempt) {
        return ended(attempt).filter(made -> teams.supervises(actor, made.person()));
    }

    private Optional<Try> ended(long attempt) {
        return tries.of(List.of(attempt)).stream().filter(Try::ended).findFirst();
    }
}
