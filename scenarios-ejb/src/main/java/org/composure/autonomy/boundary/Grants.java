package org.composure.autonomy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.DecisionPage;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.autonomy.Dossier;
import org.composure.autonomy.GrantDraft;
import org.composure.autonomy.GrantRules;
import org.composure.autonomy.ProposalPage;
import org.composure.autonomy.Standard;
import org.composure.autonomy.control.Dossiers;
import org.composure.autonomy.control.GrantDesk;
import org.composure.autonomy.control.PolicyTable;
import org.composure.autonomy.control.SecondDesk;
import org.composure.people.Actor;
import org.composure.people.Role;

/** Deciding what people may give: supervisors about those of their team, everybody reads about themselves. */
@Stateless
@RolesAllowed(Role.SUPERVISOR_NAME)
public class Grants {

    /** The most decisions, or proposals, that one page shows. */
    public static final int PAGE = 20;

    @Inject
    private Dossiers dossiers;

    @Inject
    private GrantDesk desk;

    @Inject
    private SecondDesk second;

    @Inject
    private PolicyTable policies;

    @Inject
    private Clock clock;

    /**
     * What there is to know before deciding about somebody of the actor's team; empty for anybody else.
     *
     * @param level that is asked about; empty for the next
     */
    public Optional<Dossier> dossier(Actor actor, long person, Optional<Integer> level) {
        return dossiers.of(actor, person, level, clock.instant());
    }

    /** What there is to know about the actor, with the recommendation for the next level. */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public Dossier own(Actor actor) {
        return dossiers.own(actor, clock.instant());
    }

    /**
     * The decisions about the actor, or about somebody whom they supervise, the latest first; none about anybody else.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public DecisionPage decisions(Actor actor, long person, int first, int size) {
        return dossiers.decisions(actor, person, Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }

    /** Grants, from now on, or proposes where a second supervisor is due (R2, R3, R7). */
    public DecisionOutcome grant(Actor actor, GrantDraft draft) {
        return desk.grant(actor, draft, clock.instant());
    }

    /** Keeps that a level is not granted, and why. */
    public DecisionOutcome refuse(Actor actor, long person, int level, String reason, String justification) {
        return desk.refuse(actor, person, level, reason, justification, clock.instant());
    }

    /** Takes back a grant, or the proposal of one, from now on. */
    public DecisionOutcome withdraw(Actor actor, long grant, String reason) {
        return desk.withdraw(actor, grant, reason, clock.instant());
    }

    /**
     * What waits for a second supervisor who can be the actor, of whatever team, the oldest first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public ProposalPage proposals(Actor actor, int first, int size) {
        return second.waiting(actor, Math.max(0, first), Math.min(PAGE, Math.max(1, size)), clock.instant());
    }

    /** Says yes to what another supervisor proposed: it is granted from now on. */
    public DecisionOutcome second(Actor actor, long grant, String reason) {
        return second.decide(actor, grant, Kind.SECONDED, reason, clock.instant());
    }

    /** Says no to what another supervisor proposed. */
    public DecisionOutcome decline(Actor actor, long grant, String reason) {
        return second.decide(actor, grant, Kind.DECLINED, reason, clock.instant());
    }

    /** What the policies ask for, the lowest level first. */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public List<Standard> standards() {
        return policies.standards();
    }

    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public GrantRules rules() {
        return policies.rules();
    }
}
