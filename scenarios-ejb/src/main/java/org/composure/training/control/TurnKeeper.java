package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.training.AnswerCommand;
import org.composure.training.AnswerOutcome;
import org.composure.training.AnswerOutcome.Elsewhere;
import org.composure.training.AnswerOutcome.Lapsed;
import org.composure.training.AnswerOutcome.NoSuchAttempt;
import org.composure.training.AnswerOutcome.NotOnOffer;
import org.composure.training.AnswerOutcome.Stored;
import org.composure.training.AttemptView;
import org.composure.training.Mode;
import org.composure.training.TurnStored;
import org.composure.training.entity.AnsweredTurn;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.OpenedArticle;

/** Stores a turn, once (R1, R2). Statements: attempt with turns, articles, the turn, and where it is assessed or ends the attempt. */
@ApplicationScoped
public class TurnKeeper {

    @Inject
    private AttemptStore attempts;

    @Inject
    private Replays replays;

    @Inject
    private Event<TurnStored> stored;

    /**
     * Keeps an answer, if it is this turn's first.
     *
     * @throws jakarta.persistence.PersistenceException if another answer took the turn in this very moment
     */
    @Transactional(TxType.REQUIRES_NEW)
    public AnswerOutcome keep(long actor, AnswerCommand command, Instant now) {
        Optional<Attempt> found = attempts.find(command.attempt()).filter(attempt -> attempt.belongsTo(actor));
        if (found.isEmpty()) {
            return new NoSuchAttempt();
        }
        Attempt attempt = found.get();
        List<OpenedArticle> opened = attempts.openedArticles(attempt.id());
        AttemptView current = replays.view(attempt, opened, now);
        if (isStored(attempt, command)) {
            return new Stored(current, true);
        }
        if (current.lapsed()) {
            return new Lapsed(current);
        }
        if (current.ended() || command.turn() != current.nextTurn() || attempt.knows(command.token())) {
            return new Elsewhere(current);
        }
        if (current.playthrough().scene().orElseThrow().reply(command.reply()).isEmpty()) {
            return new NotOnOffer(current);
        }
        return store(attempt, current, command, Replays.openedFor(command.turn(), opened), now);
    }

    private static boolean isStored(Attempt attempt, AnswerCommand command) {
        return attempt.turn(command.turn())
                .filter(turn -> turn.sentAs(command.token()))
                .isPresent();
    }

    private AnswerOutcome store(
            Attempt attempt, AttemptView current, AnswerCommand command, List<String> opened, Instant now) {
        int elapsed = current.thought(now);
        attempt.goOn(now);
        Playthrough after = current.playthrough().answer(new Answer(command.reply(), elapsed, opened));
        attempts.add(new AnsweredTurn(attempt, command.token(), after, now));
        if (attempt.mode() == Mode.ASSESSMENT) {
            attempt.seen(now);
        }
        after.ending().ifPresent(ending -> attempt.end(ending, now));
        AttemptView view = Replays.after(attempt, after, now);
        stored.fire(new TurnStored(view));
        return new Stored(view, false);
    }
}
