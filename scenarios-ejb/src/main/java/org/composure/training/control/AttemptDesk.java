package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.boundary.Teams;
import org.composure.training.AttemptView;
import org.composure.training.ContactBegun;
import org.composure.training.MayBegin;
import org.composure.training.Mode;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.OpenedArticle;

/** Begins attempts and opens them again (R4 to R9, R11). */
@ApplicationScoped
public class AttemptDesk {

    @Inject
    private AttemptStore attempts;

    @Inject
    private Starts starts;

    @Inject
    private Replays replays;

    @Inject
    private Library library;

    @Inject
    private Grace grace;

    @Inject
    private Teams teams;

    @Inject
    private Event<ContactBegun> begun;

    @Inject
    private MayBegin mayBegin;

    /**
     * The actor's open attempt at the scenario, begun now if there is none; empty if the scenario is not on offer, or
     * may not be begun by the actor now.
     *
     * @throws jakarta.persistence.PersistenceException if the actor began one in this very moment elsewhere
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Long> begin(Actor actor, String scenarioId, Mode mode, Instant now) {
        if (!mode.scored()) {
            throw new IllegalArgumentException("A sandbox goes on from an attempt");
        }
        Optional<Attempt> open = attempts.open(actor.id(), scenarioId);
        if (open.isPresent() && !open.get().lapsed(grace.period(), now)) {
            return open.map(Attempt::id);
        }
        open.ifPresent(attempts::giveUp);
        if (!mayBegin.mayBegin(actor.id(), scenarioId, mode, now)) {
            return Optional.empty();
        }
        Optional<Long> id = library.onOffer(scenarioId)
                .map(scenario -> starts.start(actor, scenario, mode, now).id());
        id.ifPresent(attempt -> begun.fire(new ContactBegun(attempt, actor.id(), scenarioId)));
        return id;
    }

    /** A sandbox that goes on from that turn of the actor's attempt; empty unless that has ended and has the turn. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Long> sandbox(Actor actor, long id, int turn, Instant now) {
        return find(actor, id)
                .filter(origin -> origin.endedAt().isPresent() && origin.mode().scored())
                .filter(origin -> origin.turn(turn).isPresent())
                .map(origin -> starts.sandbox(origin, turn, now).id());
    }

    @Transactional
    public Optional<AttemptView> show(Actor actor, long id, Instant now) {
        Optional<Attempt> attempt = find(actor, id);
        attempt.filter(found -> goesOn(found, now)).ifPresent(open -> open.shownAgain(now));
        return attempt.map(found -> replays.view(found, now));
    }

    @Transactional
    public Optional<AttemptView> read(Actor actor, long id, Instant now) {
        return find(actor, id).map(found -> replays.view(found, now));
    }

    /** The actor's attempt, or one of somebody whom they supervise, as it stands; a sandbox is its person's alone (R6). */
    @Transactional
    public Optional<AttemptView> watch(Actor actor, long id, Instant now) {
        return attempts.find(id)
                .filter(attempt -> attempt.belongsTo(actor.id())
                        || (attempt.mode().scored() && teams.supervises(actor, attempt.person())))
                .map(found -> replays.view(found, now));
    }

    /** Anybody's attempt as it stands, if it is one that is scored. */
    @Transactional
    public Optional<AttemptView> contact(long id, Instant now) {
        return attempts.find(id).filter(attempt -> attempt.mode().scored()).map(found -> replays.view(found, now));
    }

    /** Those of anybody's attempts as they stand that are scored, without their hints: two questions for all. */
    @Transactional
    public List<AttemptView> contacts(Collection<Long> ids, Instant now) {
        Map<Long, List<OpenedArticle>> opened =
                attempts.openedArticles(ids).stream().collect(Collectors.groupingBy(OpenedArticle::attempt));
        return attempts.all(ids).stream()
                .filter(attempt -> attempt.mode().scored())
                .map(attempt -> replays.view(attempt, opened.getOrDefault(attempt.id(), List.of()), now))
                .toList();
    }

    /** Notes that the actor is still there; false if there is no such attempt, or it does not go on. */
    @Transactional
    public boolean stay(Actor actor, long id, Instant now) {
        Optional<Attempt> open = find(actor, id).filter(found -> goesOn(found, now));
        open.ifPresent(attempt -> attempt.seen(now));
        return open.isPresent();
    }

    /** Whether the article is in the scenario of the actor's open attempt; from now on it counts as read. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean open(Actor actor, long id, String article, Instant now) {
        Optional<AttemptView> view = read(actor, id, now).filter(attempt -> !attempt.ended() && !attempt.lapsed());
        if (view.isEmpty() || view.get().scenario().article(article).isEmpty()) {
            return false;
        }
        int turn = view.get().nextTurn();
        if (!attempts.hasOpened(id, turn, article)) {
            attempts.add(new OpenedArticle(id, turn, article, now));
        }
        return true;
    }

    private boolean goesOn(Attempt attempt, Instant now) {
        return attempt.endedAt().isEmpty() && !attempt.lapsed(grace.period(), now);
    }

    private Optional<Attempt> find(Actor actor, long id) {
        return attempts.find(id).filter(attempt -> attempt.belongsTo(actor.id()));
    }
}
