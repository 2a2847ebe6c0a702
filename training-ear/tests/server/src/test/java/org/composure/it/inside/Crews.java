package org.composure.it.inside;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.composure.people.Actor;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.Role;
import org.composure.people.control.PeopleRegister;

/** New teams of two, so that no test meets the people of another. */
@ApplicationScoped
public class Crews {

    @Inject
    PeopleRegister register;

    @Inject
    Staff staff;

    @EJB(beanName = "AsSupervisor")
    Caller asSupervisor;

    public TeamOfTwo form() {
        String own = "crew-" + UUID.randomUUID();
        Actor supervisor =
                done(register.add(new PersonDraft(own, "Sven Coach", own, Role.SUPERVISOR, 2, true), Staff.PASSWORD));
        Trainee trainee = staff.hire();
        done(register.join(supervisor.id(), own));
        done(register.join(trainee.actor().id(), own));
        return new TeamOfTwo(supervisor, trainee, asSupervisor);
    }

    private static Actor done(PersonOutcome outcome) {
        if (outcome instanceof Done done) {
            return done.person().actor();
        }
        throw new AssertionError(outcome.toString());
    }
}
