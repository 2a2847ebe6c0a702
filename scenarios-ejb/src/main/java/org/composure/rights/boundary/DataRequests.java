package org.composure.rights.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.rights.DataRequest;
import org.composure.rights.DataRequest.Kind;
import org.composure.rights.DataRequest.Ruling;
import org.composure.rights.RequestOutcome;
import org.composure.rights.RequestPage;
import org.composure.rights.control.RequestDesk;
import org.composure.rights.control.RequestStore;

/** People ask for their data, or to be erased, and HR answers (R6). */
@Stateless
public class DataRequests {

    /** The most requests that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestStore store;

    @Inject
    private Clock clock;

    /**
     * Asks, for the actor.
     *
     * @param words what else there is to say; may be empty, at most 2000 characters
     */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public RequestOutcome ask(Actor actor, Kind kind, String words) {
        return desk.ask(actor, kind, words, clock.instant());
    }

    /** What the actor asked for, the latest first, at most {@value #PAGE}. */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public List<DataRequest> own(Actor actor) {
        return store.of(actor.id(), PAGE);
    }

    /** Whether the actor may take their data out now. */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public boolean isGranted(Actor actor) {
        return store.isGranted(actor.id(), clock.instant());
    }

    /** What a person asked for, the latest first, at most {@value #PAGE}. */
    @RolesAllowed(Role.HR_NAME)
    public List<DataRequest> of(long person) {
        return store.of(person, PAGE);
    }

    /**
     * What waits for an answer, the oldest first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    @RolesAllowed(Role.HR_NAME)
    public RequestPage waiting(int first, int size) {
        return desk.waiting(Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }

    /**
     * Answers a request.
     *
     * @param words what is said to the person; needed if it is refused
     */
    @RolesAllowed(Role.HR_NAME)
    public RequestOutcome answer(Actor actor, long request, Ruling ruling, String words) {
        return desk.answer(actor, request, ruling, words, clock.instant());
    }
}
