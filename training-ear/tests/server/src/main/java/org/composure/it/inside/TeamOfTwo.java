package org.composure.it.inside;

import java.util.concurrent.Callable;
import org.composure.people.Actor;

/** A supervisor and a trainee of one team, in which nobody else is. */
public final class TeamOfTwo {

    private final Trainee supervisor;
    private final Trainee trainee;

    TeamOfTwo(Trainee supervisor, Trainee trainee) {
        this.supervisor = supervisor;
        this.trainee = trainee;
    }

    public Actor supervisor() {
        return supervisor.actor();
    }

    public Trainee trainee() {
        return trainee;
    }

    public long person() {
        return trainee.actor().id();
    }

    /** Does something in the supervisor's role. */
    public <T> T supervises(Callable<T> work) {
        return supervisor.does(work);
    }
}
