package org.composure.assignment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.assignment.AssignOutcome;
import org.composure.assignment.AssignOutcome.Made;
import org.composure.assignment.AssignOutcome.Planned;
import org.composure.assignment.AssignOutcome.Reason;
import org.composure.assignment.AssignOutcome.Refused;
import org.composure.assignment.AssignmentDraft;
import org.composure.assignment.Conditions;
import org.composure.assignment.WithdrawOutcome;
import org.composure.assignment.WithdrawOutcome.Withdrawn;
import org.composure.assignment.entity.Assignment;
import org.composure.people.Actor;
import org.composure.people.PlainText;
import org.composure.people.PlainText.Fault;
import org.composure.people.boundary.Teams;

/** Makes assignments and withdraws them (R2, R6). */
@ApplicationScoped
public class AssigningDesk {

    /** The longest reason, in characters. */
    static final int LONGEST_REASON = 500;

    @Inject
    private AssignmentStore assignments;

    @Inject
    private Planner planner;

    @Inject
    private Minutes minutes;

    @Inject
    private Teams teams;

    /**
     * Makes what the draft says, once for each slip.
     *
     * @throws jakarta.persistence.PersistenceException if the same slip came elsewhere in this very moment
     */
    @Transactional(TxType.REQUIRES_NEW)
    public AssignOutcome make(Actor actor, AssignmentDraft draft, String slip, Instant now) {
        long before = assignments.countOfSlip(actor.id(), slip);
        if (before > 0) {
            return new Made((int) before);
        }
        AssignOutcome outcome = planner.plan(actor, draft, now);
        if (!(outcome instanceof Planned plan)) {
            return outcome;
        }
        if (plan.count() == 0) {
            return new Refused(List.of(Reason.NOTHING_LEFT));
        }
        var conditions = new Conditions(draft.mode(), now, draft.due().orElseThrow(), draft.tries(), draft.counting());
        assignments.add(plan.handouts().stream()
                .flatMap(handout -> handout.given().stream()
                        .map(card -> new Assignment(handout.person().id(), card, conditions, actor.id(), slip)))
                .toList());
        plan.handouts().stream()
                .filter(handout -> !handout.given().isEmpty())
                .forEach(handout -> minutes.assigned(actor, handout, draft, now));
        return new Made(plan.count());
    }

    /** Withdraws an assignment of somebody whom the actor supervises. */
    @Transactional
    public WithdrawOutcome withdraw(Actor actor, long id, String written, Instant now) {
        Optional<Assignment> found =
                assignments.toChange(id).filter(assignment -> teams.supervises(actor, assignment.person()));
        if (found.isEmpty()) {
            return new WithdrawOutcome.Refused(WithdrawOutcome.Reason.NO_SUCH_ASSIGNMENT);
        }
        if (found.get().withdrawnAt().isPresent()) {
            return new WithdrawOutcome.Refused(WithdrawOutcome.Reason.WITHDRAWN_BEFORE);
        }
        String reason = PlainText.tidy(written);
        Optional<Fault> fault = PlainText.fault(reason, LONGEST_REASON);
        if (fault.isPresent()) {
            return new WithdrawOutcome.Refused(refusal(fault.get()));
        }
        found.get().withdraw(actor.id(), reason, now);
        minutes.withdrawn(actor, found.get(), reason, now);
        return new Withdrawn();
    }

    private static WithdrawOutcome.Reason refusal(Fault fault) {
        return switch (fault) {
            case MISSING -> WithdrawOutcome.Reason.REASON_MISSING;
            case TOO_LONG -> WithdrawOutcome.Reason.REASON_TOO_LONG;
            case UNREADABLE -> WithdrawOutcome.Reason.REASON_UNREADABLE;
        };
    }
}
