package org.composure.scoring.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.composure.judge.Scorecard;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.people.boundary.Teams;
import org.composure.scoring.AnnotatedScorecard;
import org.composure.scoring.Debrief;
import org.composure.scoring.DisputeView;
import org.composure.scoring.Rulings;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.control.DisputeStore;
import org.composure.scoring.control.NextSteps;
import org.composure.scoring.control.ScorecardStore;
import org.composure.scoring.control.ScoringDesk;
import org.composure.scoring.entity.StoredDispute;
import org.composure.scoring.entity.StoredScorecard;
import org.composure.training.AttemptView;
import org.composure.training.boundary.Training;

/** Scores and debriefs: the actor's own, and the debriefs of those whom they supervise (R4). */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Scores {

    @Inject
    private ScoringDesk desk;

    @Inject
    private ScorecardStore scorecards;

    @Inject
    private DisputeStore disputes;

    @Inject
    private NextSteps nextSteps;

    @Inject
    private Training training;

    @Inject
    private Teams teams;

    @Inject
    private Clock clock;

    /** What happened in the attempt of the actor, or of somebody whom they supervise, and what the rules found; empty while it goes on or if there is none. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Debrief> debrief(Actor actor, long attempt) {
        return training.watch(actor, attempt)
                .filter(view -> view.ended() && view.mode().scored())
                .map(this::debrief);
    }

    private Debrief debrief(AttemptView attempt) {
        AnnotatedScorecard made = score(attempt);
        List<DisputeView> disputed = disputes.ofAttempt(attempt.id()).stream()
                .map(StoredDispute::view)
                .toList();
        Scorecard counts = Rulings.of(disputed).applied(made.scorecard());
        return new Debrief(
                attempt,
                counts,
                made.scorecard(),
                made.annotations(),
                nextSteps.after(counts, attempt.person()),
                disputed);
    }

    /** The scores of the actor's attempts among these, the newest first. */
    public List<ScoreLine> scores(Actor actor, Collection<Long> attempts) {
        return scorecards.ofAttempts(actor.id(), attempts).stream()
                .map(StoredScorecard::line)
                .toList();
    }

    /** The scores of attempts among these of somebody whom the actor supervises, the newest first; of anybody else none. */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public List<ScoreLine> scoresOf(Actor actor, long person, Collection<Long> attempts) {
        return teams.member(actor, person)
                .map(member -> scores(member.actor(), attempts))
                .orElse(List.of());
    }

    /** The actor's latest score; empty before the first. */
    public Optional<ScoreLine> latest(Actor actor) {
        return scorecards.latest(actor.id(), 1).stream()
                .map(StoredScorecard::line)
                .findFirst();
    }

    /** The actor's latest score at each scenario that they have played to an end, and those of these attempts; the newest first. */
    public List<ScoreLine> latestOfEach(Actor actor, Collection<Long> attempts) {
        return scorecards.latestOfEachScenario(actor.id(), attempts).stream()
                .map(StoredScorecard::line)
                .toList();
    }

    private AnnotatedScorecard score(AttemptView attempt) {
        try {
            return desk.score(attempt, clock.instant());
        } catch (PersistenceException anotherMadeIt) {
            return desk.score(attempt, clock.instant());
        }
    }
}
