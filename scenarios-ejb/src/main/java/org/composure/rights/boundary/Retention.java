package org.composure.rights.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.rights.RetentionPeriod;
import org.composure.rights.control.Periods;
import org.composure.rights.control.RetentionDesk;

/** For how long what is kept (R4). */
@Stateless
public class Retention {

    @Inject
    private Periods periods;

    @Inject
    private RetentionDesk desk;

    @Inject
    private Clock clock;

    /** Told to everybody. */
    @PermitAll
    public List<RetentionPeriod> periods() {
        return periods.all();
    }

    /** Whom to ask about one's data, as the house has set it; empty if it has not. */
    @PermitAll
    public Optional<String> contact() {
        return periods.contact();
    }

    /** Has the periods applied now and not at night only; the number of the work. */
    @RolesAllowed(Role.HR_NAME)
    public long start(Actor actor) {
        return desk.start(actor, clock.instant());
    }
}
