package org.composure.it.inside;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.autonomy.boundary.Grants;
import org.composure.people.Actor;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.control.PeopleRegister;
import org.composure.people.control.PersonStore;
import org.composure.people.entity.Person;
import org.composure.scoring.boundary.Scores;
import org.composure.training.boundary.Training;

/** New people, so that no test stumbles over what another left behind. */
@ApplicationScoped
public class Staff {

    /** With which all of them sign in. */
    public static final String PASSWORD = "a password of some length";

    @Inject
    PeopleRegister register;

    @Inject
    PersonStore people;

    @Inject
    Training training;

    @Inject
    Scores scores;

    @Inject
    Grants grants;

    @EJB(beanName = "AsTrainee")
    Caller asTrainee;

    @EJB(beanName = "AsSupervisor")
    Caller asSupervisor;

    /** A trainee of level 2 who has played nothing yet. */
    public Trainee hire() {
        return hire("it-" + UUID.randomUUID());
    }

    /** A trainee of level 2 with this account, unless somebody has it already. */
    public Trainee hire(String account) {
        register.add(draft(account, Role.TRAINEE), PASSWORD);
        return known(account);
    }

    /** A trainee who was hired before, by their account. */
    public Trainee known(String account) {
        PersonView person = people.byAccount(account).map(Person::view).orElseThrow();
        return new Trainee(person.actor(), account, asTrainee, training, scores);
    }

    /** A supervisor of the team that everybody begins in. */
    public Supervisor supervisor() {
        String account = "it-" + UUID.randomUUID();
        register.add(draft(account, Role.SUPERVISOR), PASSWORD);
        return new Supervisor(
                people.byAccount(account).map(Person::view).orElseThrow().actor(), asSupervisor, grants);
    }

    /** Somebody in HR. */
    public Actor officer() {
        String account = "it-" + UUID.randomUUID();
        register.add(draft(account, Role.HR), PASSWORD);
        return people.byAccount(account).map(Person::view).orElseThrow().actor();
    }

    /** A supervisor of another team, with nobody else in it. */
    public Supervisor supervisorElsewhere() {
        Supervisor supervisor = supervisor();
        register.join(supervisor.actor().id(), "it-" + UUID.randomUUID());
        return supervisor;
    }

    /** Gives the trainee all that the level permits, by as many supervisors as it takes. */
    public void grant(Trainee trainee, int level) {
        var decision = supervisor().grants(trainee, level);
        if (decision.kind() == Kind.PROPOSED) {
            supervisor().seconds(decision.grant().orElseThrow());
        }
    }

    public void giveTime(Trainee trainee, int percent) {
        var outcome = register.setExtendedTime(trainee.actor().id(), percent);
        if (!(outcome instanceof Done)) {
            throw new AssertionError(outcome.toString());
        }
    }

    private static PersonDraft draft(String account, Role role) {
        return new PersonDraft(account, "Ines Tester", account, role, 2, true);
    }
}
