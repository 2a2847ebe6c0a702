package org.composure.training.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.training.AnswerCommand;
import org.composure.training.AnswerOutcome;
import org.composure.training.AttemptCard;
import org.composure.training.AttemptPage;
import org.composure.training.AttemptView;
import org.composure.training.ContactEnded;
import org.composure.training.control.AttemptDesk;
import org.composure.training.control.AttemptStore;
import org.composure.training.control.TurnKeeper;
import org.composure.training.entity.Attempt;

/** Playing a scenario. Every method acts for the actor alone: another's attempt does not exist (R6). */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Training {

    /** The most attempts that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private AttemptDesk desk;

    @Inject
    private TurnKeeper turns;

    @Inject
    private AttemptStore attempts;

    @Inject
    private Event<ContactEnded> contactEnded;

    @Inject
    private Clock clock;

    /** The id of the actor's open attempt at the scenario, begun now if need be; empty if it is not on offer. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Long> begin(Actor actor, String scenarioId) {
        try {
            return desk.begin(actor, scenarioId, clock.instant());
        } catch (PersistenceException anotherBeganIt) {
            return desk.begin(actor, scenarioId, clock.instant());
        }
    }

    /** The attempt as it stands, its line shown anew: the clock of the turn starts now (R7). */
    public Optional<AttemptView> show(Actor actor, long attempt) {
        return desk.show(actor, attempt, clock.instant());
    }

    /** The attempt as it stands. */
    public Optional<AttemptView> read(Actor actor, long attempt) {
        return desk.read(actor, attempt);
    }

    /** Answers a turn, once however often it is sent (R1, R2). */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AnswerOutcome answer(Actor actor, AnswerCommand command) {
        AnswerOutcome outcome = keep(actor, command);
        if (outcome instanceof AnswerOutcome.Stored stored && stored.attempt().ended()) {
            contactEnded.fire(new ContactEnded(stored.attempt()));
        }
        return outcome;
    }

    private AnswerOutcome keep(Actor actor, AnswerCommand command) {
        try {
            return turns.keep(actor.id(), command, clock.instant());
        } catch (PersistenceException anotherTookTheTurn) {
            // What it left is read; if the database itself is in trouble, this fails again and says so.
            return turns.keep(actor.id(), command, clock.instant());
        }
    }

    /** Notes that the actor opened the article; false if there is no such open attempt or article. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean openArticle(Actor actor, long attempt, String article) {
        try {
            return desk.open(actor, attempt, article, clock.instant());
        } catch (PersistenceException anotherOpenedIt) {
            return desk.open(actor, attempt, article, clock.instant());
        }
    }

    /**
     * The actor's attempts, the newest first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public AttemptPage attempts(Actor actor, int first, int size) {
        List<Attempt> found = attempts.ofPerson(actor.id(), Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
        return new AttemptPage(found.stream().map(Training::card).toList(), attempts.countOfPerson(actor.id()));
    }

    /** The actor's open attempts: at most one for each scenario. */
    public List<AttemptCard> open(Actor actor) {
        return attempts.openOf(actor.id()).stream().map(Training::card).toList();
    }

    private static AttemptCard card(Attempt attempt) {
        return new AttemptCard(
                attempt.id(),
                attempt.scenarioId(),
                attempt.title(),
                attempt.startedAt(),
                attempt.endedAt(),
                attempt.ending());
    }
}
