package org.composure.autonomy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.autonomy.GrantDraft;
import org.composure.autonomy.control.GrantDesk;
import org.composure.autonomy.control.SecondDesk;
import org.composure.people.Actor;
import org.composure.people.Role;

/** Takes in decisions that were made before (R10). No page leads here. */
@Stateless
@RolesAllowed(Role.ADMIN_NAME)
public class PastGrants {

    @Inject
    private GrantDesk desk;

    @Inject
    private SecondDesk second;

    /** Grants, or proposes, as that supervisor did then, by the rules of any other grant. */
    public DecisionOutcome grant(Actor supervisor, GrantDraft draft, Instant then) {
        return desk.grant(supervisor, draft, then);
    }

    /** Says yes to what was proposed, as that other supervisor did then. */
    public DecisionOutcome second(Actor supervisor, long grant, String reason, Instant then) {
        return second.decide(supervisor, grant, Kind.SECONDED, reason, then);
    }
}
