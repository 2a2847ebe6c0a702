package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Register;

/** By their names, those who decide and those who are decided about. */
@ApplicationScoped
public class Deciders {

    @Inject
    private Register people;

    /** The actor, if they are somebody of HR as stored now. */
    Optional<PersonView> hr(Actor actor) {
        return people.person(actor.id()).filter(person -> person.role() == Role.HR && person.active());
    }

    /** The person, who is known to exist. */
    PersonView person(long id) {
        return people.person(id).orElseThrow();
    }
}
