package org.composure.assignment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.BeginOutcome;
import org.composure.assignment.BeginOutcome.Begun;
import org.composure.assignment.BeginOutcome.OpenOtherwise;
import org.composure.assignment.BeginOutcome.Reason;
import org.composure.assignment.BeginOutcome.Refused;
import org.composure.assignment.State;
import org.composure.assignment.control.Reader;
import org.composure.assignment.control.WithinTries;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.training.Try;
import org.composure.training.boundary.Training;
import org.composure.training.boundary.Tries;

/** What the actor was asked to play. */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Assigned {

    @Inject
    private Reader reader;

    @Inject
    private WithinTries withinTries;

    @Inject
    private Training training;

    @Inject
    private Tries tries;

    @Inject
    private Clock clock;

    /** What the actor still has to do, the most urgent first. */
    public List<AssignmentView> open(Actor actor) {
        return reader.open(actor.id(), clock.instant());
    }

    /** Begins a try of the actor's assignment, or leads back to the one that goes on. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BeginOutcome begin(Actor actor, long assignment) {
        return reader.view(assignment, clock.instant())
                .filter(view -> view.person() == actor.id())
                .map(view -> begin(actor, view))
                .orElse(new Refused(Reason.NO_SUCH_ASSIGNMENT));
    }

    private BeginOutcome begin(Actor actor, AssignmentView asked) {
        if (asked.progress().state() == State.WITHDRAWN) {
            return new Refused(Reason.WITHDRAWN);
        }
        Optional<Try> open = tries.open(actor.id(), asked.scenarioId());
        if (open.isPresent()) {
            long attempt = open.get().attempt();
            boolean same = open.get().mode() == asked.conditions().mode();
            return same ? new Begun(attempt) : new OpenOtherwise(attempt);
        }
        if (asked.progress().isUsedUp()) {
            return new Refused(Reason.NO_TRIES_LEFT);
        }
        Optional<Long> begun =
                training.begin(actor, asked.scenarioId(), asked.conditions().mode());
        return begun.<BeginOutcome>map(Begun::new).orElse(new Refused(Reason.NOT_ON_OFFER));
    }

    /** Until when the actor cannot begin an assessment of the scenario, all tries being used (R5); empty if they can. */
    public Optional<Instant> closedUntil(Actor actor, String scenarioId) {
        return withinTries.closedUntil(actor.id(), scenarioId, clock.instant());
    }
}
