package org.composure.it.inside;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.Role;
import org.composure.people.control.PeopleRegister;
import org.composure.scoring.boundary.Scores;
import org.composure.training.boundary.Training;

/** New people in teams of their own, so that no test meets the people of another: trainees, and who supervises them. */
@ApplicationScoped
public class Crews {

    @Inject
    PeopleRegister register;

    @Inject
    Staff staff;

    @Inject
    Training training;

    @Inject
    Scores scores;

    @EJB(beanName = "AsSupervisor")
    Caller asSupervisor;

    /** A name that no other test uses. */
    public static String newTeam() {
        return "Team " + UUID.randomUUID();
    }

    /** A supervisor and a trainee of a new team. */
    public TeamOfTwo form() {
        String team = newTeam();
        return new TeamOfTwo(supervisor(team), trainee(team));
    }

    public Trainee trainee(String team) {
        Trainee hired = staff.hire();
        join(hired, team);
        return hired;
    }

    /** A new supervisor of that team, who can play like anybody. */
    public Trainee supervisor(String team) {
        String account = "it-" + UUID.randomUUID();
        var draft = new PersonDraft(account, "Sora Tester", account, Role.SUPERVISOR, 2, true);
        var actor = done(register.add(draft, Staff.PASSWORD)).person().actor();
        var supervisor = new Trainee(actor, account, asSupervisor, training, scores);
        join(supervisor, team);
        return supervisor;
    }

    public void join(Trainee somebody, String team) {
        done(register.join(somebody.actor().id(), team));
    }

    private static Done done(PersonOutcome outcome) {
        if (outcome instanceof Done done) {
            return done;
        }
        throw new AssertionError(outcome.toString());
    }
}
