package org.composure.assignment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.assignment.AssignOutcome;
import org.composure.assignment.AssignmentDraft;
import org.composure.assignment.AssignmentPage;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.Bundle;
import org.composure.assignment.State;
import org.composure.assignment.WithdrawOutcome;
import org.composure.assignment.control.AssigningDesk;
import org.composure.assignment.control.Bundles;
import org.composure.assignment.control.Planner;
import org.composure.assignment.control.Reader;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Teams;

/** What supervisors ask their people to play. To anybody else an assignment does not exist (R7). */
@Stateless
@RolesAllowed(Role.SUPERVISOR_NAME)
public class Assignments {

    /** The most assignments that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private Planner planner;

    @Inject
    private AssigningDesk desk;

    @Inject
    private Reader reader;

    @Inject
    private Teams teams;

    @Inject
    private Library library;

    @Inject
    private Clock clock;

    /** What can be assigned together. */
    public List<Bundle> bundles() {
        return Bundles.of(library.catalogue(), library.cards());
    }

    /** Who would get what, and who has it already (R2). */
    public AssignOutcome plan(Actor actor, AssignmentDraft draft) {
        return planner.plan(actor, draft, clock.instant());
    }

    /**
     * Makes what the draft says.
     *
     * @param slip of the sender's own for this draft, the same for each try to send it; 8 to 64 letters, digits, hyphens
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AssignOutcome make(Actor actor, AssignmentDraft draft, String slip) {
        if (!slip.matches("[A-Za-z0-9-]{8,64}")) {
            throw new IllegalArgumentException("A slip is 8 to 64 letters, digits or hyphens");
        }
        try {
            return desk.make(actor, draft, slip, clock.instant());
        } catch (PersistenceException sentTwiceAtOnce) {
            return desk.make(actor, draft, slip, clock.instant());
        }
    }

    /** Withdraws an assignment, with a reason of at most 500 characters (R6). */
    public WithdrawOutcome withdraw(Actor actor, long assignment, String reason) {
        return desk.withdraw(actor, assignment, reason, clock.instant());
    }

    /** An assignment of somebody whom the actor supervises. */
    public Optional<AssignmentView> assignment(Actor actor, long id) {
        return reader.view(id, clock.instant()).filter(view -> teams.supervises(actor, view.person()));
    }

    /**
     * Assignments of those whom the actor supervises, the newest first; empty if the person is none of them.
     *
     * @param person only of this one
     * @param state only those that stand so, among the newest thousand
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public Optional<AssignmentPage> page(
            Actor actor, Optional<Long> person, Optional<State> state, int first, int size) {
        List<Long> people =
                person
                        .map(id -> teams.member(actor, id).stream().toList())
                        .orElseGet(() -> teams.members(actor))
                        .stream()
                        .map(PersonView::id)
                        .toList();
        if (person.isPresent() && people.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.max(0, first);
        int most = Math.min(PAGE, Math.max(1, size));
        Instant now = clock.instant();
        return Optional.of(state.map(asked -> reader.page(people, asked, from, most, now))
                .orElseGet(() -> reader.page(people, from, most, now)));
    }
}
