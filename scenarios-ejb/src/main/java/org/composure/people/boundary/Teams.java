package org.composure.people.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.people.TeamMember;
import org.composure.people.control.PersonStore;

/** Who answers for whom (R7). */
@Stateless
public class Teams {

    @Inject
    private PersonStore people;

    /** Whether the actor supervises that person: nobody supervises themselves, or somebody of another team. */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public boolean supervises(Actor actor, long person) {
        return actor.role() == Role.SUPERVISOR && people.supervises(actor.id(), person);
    }

    /** Whom the actor supervises, by name: all others of their team who may sign in. */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public List<TeamMember> supervised(Actor actor) {
        return people.teammates(actor.id());
    }
}
