package org.composure.training.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.people.boundary.Teams;
import org.composure.training.AnswerCommand;
import org.composure.training.AnswerOutcome;
import org.composure.training.AttemptCard;
import org.composure.training.AttemptPage;
import org.composure.training.AttemptView;
import org.composure.training.ContactEnded;
import org.composure.training.HintOutcome;
import org.composure.training.Mode;
import org.composure.training.control.AttemptDesk;
import org.composure.training.control.AttemptStore;
import org.composure.training.control.Done;
import org.composure.training.control.Grace;
import org.composure.training.control.Helper;
import org.composure.training.control.TurnKeeper;
import org.composure.training.entity.Attempt;

/** Playing a scenario. Another's attempt does not exist, but for watching: that is open to who supervises them (R6). */
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
    private Helper helper;

    @Inject
    private Grace grace;

    @Inject
    private AttemptStore attempts;

    @Inject
    private Teams teams;

    @Inject
    private Event<ContactEnded> contactEnded;

    @Inject
    private Clock clock;

    /** The id of the actor's open attempt at the scenario, begun now in practice if need be; empty if not on offer. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Long> begin(Actor actor, String scenarioId) {
        return begin(actor, scenarioId, Mode.PRACTICE);
    }

    /**
     * The id of the actor's open attempt at the scenario, in whatever mode, or of one begun now; empty if the scenario is
     * not on offer, or if the actor may not begin it now (R16).
     *
     * @param mode practice or assessment
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Long> begin(Actor actor, String scenarioId, Mode mode) {
        try {
            return desk.begin(actor, scenarioId, mode, clock.instant());
        } catch (PersistenceException anotherBeganIt) {
            return desk.begin(actor, scenarioId, mode, clock.instant());
        }
    }

    /**
     * The id of a sandbox in which the actor's attempt is played again from a turn on (R11); empty if there is no such
     * attempt that has ended, or no such turn in it.
     *
     * @param turn from 1
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Long> sandbox(Actor actor, long attempt, int turn) {
        return desk.sandbox(actor, attempt, turn, clock.instant());
    }

    /** The attempt as it stands, its line shown anew: outside of an assessment, the clock of the turn starts now (R7). */
    public Optional<AttemptView> show(Actor actor, long attempt) {
        return desk.show(actor, attempt, clock.instant());
    }

    /** The attempt as it stands. */
    public Optional<AttemptView> read(Actor actor, long attempt) {
        return desk.read(actor, attempt, clock.instant());
    }

    /** The attempt as it stands: the actor's own, or of somebody whom they supervise, who may see all and do nothing. */
    public Optional<AttemptView> watch(Actor actor, long attempt) {
        return desk.watch(actor, attempt, clock.instant());
    }

    /** Answers a turn, once however often it is sent (R1, R2). */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AnswerOutcome answer(Actor actor, AnswerCommand command) {
        AnswerOutcome outcome = keep(actor, command);
        if (outcome instanceof AnswerOutcome.Stored stored
                && stored.attempt().ended()
                && stored.attempt().mode().scored()) {
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

    /** Names, once for each turn, what is missing at the one that waits (R10). */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public HintOutcome hint(Actor actor, long attempt) {
        try {
            return helper.hint(actor, attempt, clock.instant());
        } catch (PersistenceException askedElsewhere) {
            return helper.hint(actor, attempt, clock.instant());
        }
    }

    /** Stops the clock of the turn; false if the actor has no such attempt, or none that can be paused (R10). */
    public boolean pause(Actor actor, long attempt) {
        return helper.pause(actor, attempt, clock.instant());
    }

    /** Lets the clock of the turn go on; false if the actor has no such attempt, or none that can be paused. */
    public boolean goOn(Actor actor, long attempt) {
        return helper.goOn(actor, attempt, clock.instant());
    }

    /** Notes that the actor is still there; false if there is no such attempt, or it does not go on (R9). */
    public boolean stay(Actor actor, long attempt) {
        return desk.stay(actor, attempt, clock.instant());
    }

    /** For how long the person may be away from an assessment. */
    public Duration grace() {
        return grace.period();
    }

    /**
     * The actor's attempts, the newest first; sandboxes are none.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public AttemptPage attempts(Actor actor, int first, int size) {
        List<Done> found = attempts.ofPerson(actor.id(), Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
        long total =
                found.stream().mapToLong(Done::total).findFirst().orElseGet(() -> attempts.countOfPerson(actor.id()));
        return new AttemptPage(found.stream().map(Done::attempt).map(this::card).toList(), total);
    }

    /** The same of somebody whom the actor supervises; empty of anybody else. */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public Optional<AttemptPage> attemptsOf(Actor actor, long person, int first, int size) {
        return teams.member(actor, person).map(member -> attempts(member.actor(), first, size));
    }

    /** The actor's open attempts: at most one for each scenario. */
    public List<AttemptCard> open(Actor actor) {
        return attempts.openOf(actor.id()).stream()
                .map(this::card)
                .filter(card -> !card.lapsed())
                .toList();
    }

    private AttemptCard card(Attempt attempt) {
        return new AttemptCard(
                attempt.id(),
                attempt.scenarioId(),
                attempt.title(),
                attempt.mode(),
                attempt.startedAt(),
                attempt.endedAt(),
                attempt.lapsed(grace.period(), clock.instant()),
                attempt.ending());
    }
}
