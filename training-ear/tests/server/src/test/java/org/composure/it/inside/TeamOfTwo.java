package org.composure.it.inside;

import java.util.concurrent.Callable;
import org.composure.people.Actor;

/** A supervisor and a trainee of one team, in which nobody else is. */
public final class TeamOfTwo {

    private final Actor supervisor;
    private final Trainee trainee;
    private final Caller role;

    TeamOfTwo(Actor supervisor, Trainee trainee, Caller role) {
        this.supervisor = supervisor;
        this.trainee = trainee;
        this.role = role;
    }

    public Actor supervisor() {
        return supervisor;
    }

    public Trainee trainee() {
        return trainee;
    }

    public long person() {
        return trainee.actor().id();
    }

    /** Does something in the supervisor's role. */
    public <T> T supervises(Callable<T> work) {
        try {
            return role.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
