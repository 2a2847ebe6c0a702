package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.boundary.People;
import org.composure.play.Situation;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;
import org.composure.training.AttemptView;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.OpenedArticle;

/** Begins attempts and opens them again (R4 to R7). */
@ApplicationScoped
public class AttemptDesk {

    private final SecureRandom random = new SecureRandom();

    @Inject
    private AttemptStore attempts;

    @Inject
    private Replays replays;

    @Inject
    private Library library;

    @Inject
    private People people;

    /**
     * The actor's open attempt at the scenario, begun now if there is none; empty if the scenario is not on offer.
     *
     * @throws jakarta.persistence.PersistenceException if the actor began one in this very moment elsewhere
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Long> begin(Actor actor, String scenarioId, Instant now) {
        Optional<Attempt> open = attempts.open(actor.id(), scenarioId);
        if (open.isPresent()) {
            return open.map(Attempt::id);
        }
        return library.onOffer(scenarioId).map(scenario -> {
            Attempt attempt = new Attempt(actor.id(), situation(actor, scenario), random.nextLong(), now);
            attempts.add(attempt);
            return attempt.id();
        });
    }

    private Situation situation(Actor actor, Scenario scenario) {
        House house = library.house();
        List<String> personas = scenario.customer().personas();
        // The usual persona first, the others in turn: whoever tries again meets another customer.
        long before = attempts.countOfPerson(actor.id(), scenario.id());
        String persona = personas.get((int) (before % personas.size()));
        int level = people.self(actor).level();
        return new Situation(
                scenario,
                house.persona(persona),
                house.reactions(),
                house.level(level).limits());
    }

    @Transactional
    public Optional<AttemptView> show(Actor actor, long id, Instant now) {
        Optional<Attempt> attempt = find(actor, id);
        attempt.filter(open -> open.endedAt().isEmpty()).ifPresent(open -> open.shownAgain(now));
        return attempt.map(replays::view);
    }

    @Transactional
    public Optional<AttemptView> read(Actor actor, long id) {
        return find(actor, id).map(replays::view);
    }

    /** Whether the article is in the scenario of the actor's open attempt; from now on it counts as read. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean open(Actor actor, long id, String article, Instant now) {
        Optional<AttemptView> view = read(actor, id).filter(attempt -> !attempt.ended());
        if (view.isEmpty() || view.get().scenario().article(article).isEmpty()) {
            return false;
        }
        int turn = view.get().nextTurn();
        if (!attempts.hasOpened(id, turn, article)) {
            attempts.add(new OpenedArticle(id, turn, article, now));
        }
        return true;
    }

    private Optional<Attempt> find(Actor actor, long id) {
        return attempts.find(id).filter(attempt -> attempt.belongsTo(actor.id()));
    }
}
