package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import org.composure.explore.Hints;
import org.composure.judge.Rulebook;
import org.composure.people.Actor;
import org.composure.training.AttemptView;
import org.composure.training.HintOutcome;
import org.composure.training.HintOutcome.Given;
import org.composure.training.HintOutcome.Reason;
import org.composure.training.HintOutcome.Refused;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.Hint;

/** Hints and pauses (R10). */
@ApplicationScoped
public class Helper {

    private final Hints hints = new Hints(Rulebook.shipped());

    @Inject
    private AttemptStore attempts;

    @Inject
    private Replays replays;

    /**
     * What is missing at the turn that waits; the same however often it is asked for.
     *
     * <p>Outside of transactions: what can still come of the contact takes seconds to play.
     *
     * @throws jakarta.persistence.PersistenceException if it was asked for in this very moment elsewhere
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public HintOutcome hint(Actor actor, long id, Instant now) {
        Optional<AttemptView> found = find(actor, id).map(attempt -> replays.view(attempt, now));
        if (found.isEmpty()) {
            return new Refused(Reason.NO_SUCH_ATTEMPT);
        }
        AttemptView view = found.get();
        if (!view.mode().helps()) {
            return new Refused(Reason.ASSESSED);
        }
        if (view.ended()) {
            return new Refused(Reason.ENDED);
        }
        return view.hint().<HintOutcome>map(Given::new).orElseGet(() -> give(view, now));
    }

    private HintOutcome give(AttemptView view, Instant now) {
        return hints.missing(view.playthrough())
                .<HintOutcome>map(act -> {
                    attempts.add(new Hint(view.id(), view.nextTurn(), act, now));
                    return new Given(act);
                })
                .orElse(new Refused(Reason.NOTHING_MISSING));
    }

    /** Stops the clock; false if the actor has no such attempt, or none that can be paused. */
    @Transactional
    public boolean pause(Actor actor, long id, Instant now) {
        Optional<Attempt> attempt = helped(actor, id);
        attempt.ifPresent(open -> open.pause(now));
        return attempt.isPresent();
    }

    /** Lets the clock go on; false if the actor has no such attempt, or none that can be paused. */
    @Transactional
    public boolean goOn(Actor actor, long id, Instant now) {
        Optional<Attempt> attempt = helped(actor, id);
        attempt.ifPresent(open -> open.goOn(now));
        return attempt.isPresent();
    }

    private Optional<Attempt> helped(Actor actor, long id) {
        return find(actor, id)
                .filter(attempt -> attempt.mode().helps() && attempt.endedAt().isEmpty());
    }

    private Optional<Attempt> find(Actor actor, long id) {
        return attempts.find(id).filter(attempt -> attempt.belongsTo(actor.id()));
    }
}
