package org.composure.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.composure.scoring.boundary.Disputes;

/** Contacts that went badly, each in a team of its own. */
@ApplicationScoped
public class BadContacts {

    @Inject
    Crews crews;

    @Inject
    Disputes disputes;

    public BadContact play() {
        String team = Crews.newTeam();
        return new BadContact(team, crews.supervisor(team), crews.trainee(team), disputes);
    }
}
