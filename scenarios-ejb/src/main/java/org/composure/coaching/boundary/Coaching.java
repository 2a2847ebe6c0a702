package org.composure.coaching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.coaching.ActionDraft;
import org.composure.coaching.ActionState;
import org.composure.coaching.ActionView;
import org.composure.coaching.CoachingOutcome;
import org.composure.coaching.Review;
import org.composure.coaching.Talk;
import org.composure.coaching.Unread;
import org.composure.coaching.control.Actions;
import org.composure.coaching.control.Notes;
import org.composure.coaching.control.Reader;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.people.boundary.Teams;

/** What supervisors and their people say to each other about attempts. To anybody else it does not exist (R6). */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Coaching {

    @Inject
    private Notes notes;

    @Inject
    private Actions actions;

    @Inject
    private Reader reader;

    @Inject
    private Teams teams;

    @Inject
    private Clock clock;

    /** What was said about an attempt of the actor, or of somebody whom they supervise; now they have read it (R3). */
    public Optional<Review> review(Actor actor, long attempt) {
        return reader.review(actor, attempt, clock.instant());
    }

    /**
     * Leaves a note.
     *
     * @param turn from 1; 0 for the whole attempt
     * @param words at most 2,000 characters, with line breaks
     */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public CoachingOutcome note(Actor actor, long attempt, int turn, String words) {
        return notes.note(actor, attempt, turn, words, clock.instant());
    }

    /**
     * Answers a note on the actor's own attempt.
     *
     * @param words at most 2,000 characters, with line breaks
     */
    public CoachingOutcome answer(Actor actor, long note, String words) {
        return notes.answer(actor, note, words, clock.instant());
    }

    /** Agrees on something with whoever made the attempt. */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public CoachingOutcome agree(Actor actor, long attempt, ActionDraft draft) {
        return actions.agree(actor, attempt, draft, clock.instant());
    }

    /** Sets how an action item stands: the person's own, where it is done, or any of somebody whom they supervise. */
    public CoachingOutcome set(Actor actor, long action, ActionState state) {
        return actions.set(actor, action, state, clock.instant());
    }

    /** The actor's attempts with notes that they have not read; at most 20. */
    public List<Unread> unread(Actor actor) {
        return reader.unread(actor.id());
    }

    /** What the actor has agreed to do and not done, the most urgent first; at most 20. */
    public List<ActionView> openActions(Actor actor) {
        return reader.openActions(actor.id());
    }

    /** How much was said about each of these attempts of somebody whom the actor supervises, if anything was. */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public Map<Long, Talk> talks(Actor actor, long person, List<Long> attempts) {
        return teams.supervises(actor, person) ? reader.talks(person, attempts) : Map.of();
    }
}
