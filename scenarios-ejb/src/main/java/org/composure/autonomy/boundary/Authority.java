package org.composure.autonomy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.control.AuthorityInForce;
import org.composure.people.Role;

/** What agents may give on their own. */
@Stateless
public class Authority {

    @Inject
    private AuthorityInForce inForce;

    /** Those of these people who have a grant in force at a moment, and what it lets them give: three questions for all. */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public Map<Long, AuthorityView> granted(Collection<Long> people, Instant at) {
        return inForce.granted(people, at);
    }

    /** What the agent with that employee number may give at a moment; empty if there is none, or their account is closed. */
    @RolesAllowed(Role.HELP_DESK_NAME)
    public Optional<AuthorityView> of(String employeeNumber, Instant at) {
        return inForce.of(employeeNumber, at);
    }
}
