package org.composure.work.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.work.WorkOutcome;
import org.composure.work.WorkPage;
import org.composure.work.WorkView;
import org.composure.work.control.WorkDesk;

/** Long work, as those see and cancel it who began it or look after it (R5 to R7). */
@Stateless
@RolesAllowed({Role.HR_NAME, Role.ADMIN_NAME})
public class Work {

    /** The most pieces of work that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private WorkDesk desk;

    @Inject
    private Clock clock;

    /**
     * The work that the actor may see, the newest first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public WorkPage work(Actor actor, int first, int size) {
        return desk.page(actor, Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }

    /** One piece of it; empty if there is none, or not for the actor. */
    public Optional<WorkView> work(Actor actor, long work) {
        return desk.visible(actor, work);
    }

    /** Ends it where it stands. */
    public WorkOutcome cancel(Actor actor, long work) {
        return desk.cancel(actor, work, clock.instant());
    }

    /** Has what failed gone on with from where it stands. */
    public WorkOutcome goOn(Actor actor, long work) {
        return desk.goOn(actor, work);
    }
}
