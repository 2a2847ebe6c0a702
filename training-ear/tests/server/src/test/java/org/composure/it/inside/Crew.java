package org.composure.it.inside;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.composure.people.Actor;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.Role;
import org.composure.people.control.PeopleRegister;

/** New people in teams of their own: trainees, and supervisors who answer for them. */
@ApplicationScoped
public class Crew {

    @Inject
    Staff staff;

    @Inject
    PeopleRegister register;

    @EJB(beanName = "AsSupervisor")
    Caller asSupervisor;

    public static String newTeam() {
        return "team " + UUID.randomUUID();
    }

    public Trainee trainee(String team) {
        Trainee hired = staff.hire();
        joined(hired.actor(), team);
        return hired;
    }

    public Actor supervisor(String team) {
        String account = "it-" + UUID.randomUUID();
        var outcome = register.add(
                new PersonDraft(account, "Sanna Tester", account, Role.SUPERVISOR, 2, true), Staff.PASSWORD);
        if (!(outcome instanceof Done done)) {
            throw new AssertionError(outcome.toString());
        }
        joined(done.person().actor(), team);
        return done.person().actor();
    }

    private void joined(Actor person, String team) {
        if (!(register.join(person.id(), team) instanceof Done)) {
            throw new AssertionError("Nobody joined " + team);
        }
    }

    /** Does something in a supervisor's role. */
    public <T> T supervising(Callable<T> work) {
        try {
            return asSupervisor.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
