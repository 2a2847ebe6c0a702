package org.composure.people.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.control.PersonStore;
import org.composure.people.entity.Person;

/** Who answers for whom (R7). */
@Stateless
public class Teams {

    /** The most people of a team that are told. */
    public static final int MOST = 500;

    @Inject
    private PersonStore people;

    /** Whether the actor supervises that person: nobody supervises themselves, or somebody of another team. */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public boolean supervises(Actor actor, long person) {
        return actor.role() == Role.SUPERVISOR && people.supervises(actor.id(), person);
    }

    /** Everybody whom the actor supervises, by name, at most {@value #MOST}; nobody if they are no supervisor. */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public List<PersonView> supervised(Actor actor) {
        return actor.role() == Role.SUPERVISOR
                ? people.supervised(actor.id(), MOST).stream().map(Person::view).toList()
                : List.of();
    }

    /** Those whom the actor supervises and whose account is open, by name. */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public List<PersonView> members(Actor actor) {
        return supervised(actor).stream().filter(PersonView::active).toList();
    }

    /** One of those whom the actor supervises, their account open or not. */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public Optional<PersonView> member(Actor actor, long person) {
        return actor.role() == Role.SUPERVISOR
                ? people.supervised(actor.id(), person).map(Person::view)
                : Optional.empty();
    }
}
