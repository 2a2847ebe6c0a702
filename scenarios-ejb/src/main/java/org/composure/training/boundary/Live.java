package org.composure.training.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.training.LiveContact;
import org.composure.training.control.LiveDesk;

/** What the supervised play just now (R13). Sandboxes are nobody's to follow. */
@Stateless
@RolesAllowed(Role.SUPERVISOR_NAME)
public class Live {

    /** The most contacts that one page shows: those begun last. */
    public static final int PAGE = 50;

    @Inject
    private LiveDesk desk;

    @Inject
    private Clock clock;

    /** The contacts in which somebody whom the actor supervises was seen, or that ended, within half an hour. */
    public List<LiveContact> contacts(Actor actor) {
        return desk.contacts(actor, PAGE, clock.instant());
    }

    /** A contact of somebody whom the actor supervises, as it stands; empty if there is none of that number. */
    public Optional<LiveContact> contact(Actor actor, long attempt) {
        return desk.contact(actor, attempt, clock.instant());
    }
}
