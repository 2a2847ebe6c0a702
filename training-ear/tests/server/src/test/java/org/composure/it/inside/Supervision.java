package org.composure.it.inside;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.control.PeopleRegister;
import org.composure.people.control.PersonStore;
import org.composure.people.entity.Person;
import org.composure.scoring.boundary.Scores;
import org.composure.training.boundary.Training;

/** Teams of a test's own, and who supervises them. */
@ApplicationScoped
public class Supervision {

    @Inject
    PeopleRegister register;

    @Inject
    PersonStore people;

    @Inject
    Training training;

    @Inject
    Scores scores;

    @EJB(beanName = "AsSupervisor")
    Caller asSupervisor;

    /** A new supervisor of that team, who can play like anybody. */
    public Trainee hire(String team) {
        String account = "it-" + UUID.randomUUID();
        register.add(new PersonDraft(account, "Sora Tester", account, Role.SUPERVISOR, 2, true), Staff.PASSWORD);
        PersonView person = people.byAccount(account).map(Person::view).orElseThrow();
        var supervisor = new Trainee(person.actor(), account, asSupervisor, training, scores);
        join(supervisor, team);
        return supervisor;
    }

    public void join(Trainee trainee, String team) {
        if (!(register.join(trainee.actor().id(), team) instanceof Done)) {
            throw new AssertionError("Nobody joined " + team);
        }
    }

    /** A name that no other test uses. */
    public static String newTeam() {
        return "Team " + UUID.randomUUID();
    }
}
