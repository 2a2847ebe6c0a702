package org.composure.training.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.composure.training.control.Audience;

/** Told whenever a connection opens or closes through which a team is watched. It gives nothing away. */
@Stateless
@PermitAll
public class Watchers {

    @Inject
    private Audience audience;

    public void came(String team) {
        audience.came(team);
    }

    public void left(String team) {
        audience.left(team);
    }
}
