package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.play.Turn;
import org.composure.training.PastContact;
import org.composure.training.PastContactEnded;
import org.composure.training.entity.AnsweredTurn;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.OpenedArticle;

/** Stores contacts of the past, begun by the same rules as any other (R12). */
@ApplicationScoped
@Transactional
public class PastKeeper {

    @Inject
    private AttemptStore attempts;

    @Inject
    private Starts starts;

    @Inject
    private Replays replays;

    @Inject
    private Library library;

    @Inject
    private Event<PastContactEnded> ended;

    public Optional<Long> keep(Actor player, PastContact contact, Function<Situation, Playthrough> playing) {
        return library.onOffer(contact.scenarioId()).map(scenario -> {
            attempts.open(player.id(), scenario.id()).ifPresent(attempts::giveUp);
            Attempt attempt = starts.start(player, scenario, contact.mode(), contact.seed(), contact.startedAt());
            keep(attempt, contact, playing.apply(replays.situation(attempt)));
            return attempt.id();
        });
    }

    private void keep(Attempt attempt, PastContact contact, Playthrough played) {
        List<Turn> all = played.transcript().turns();
        List<Turn> answered = all.subList(0, Math.min(contact.leftAfter().orElse(all.size()), all.size()));
        Instant last = keepTurns(attempt, played, answered);
        if (answered.size() == all.size()) {
            attempt.end(played.ending().orElseThrow(), last);
            ended.fire(new PastContactEnded(Replays.after(attempt, played, last)));
        }
    }

    /** Stores the turns one after the other, and tells when the last was answered. */
    private Instant keepTurns(Attempt attempt, Playthrough played, List<Turn> answered) {
        List<Turn> all = played.transcript().turns();
        List<AnsweredTurn> turns = new ArrayList<>();
        List<OpenedArticle> opened = new ArrayList<>();
        Instant at = attempt.startedAt();
        for (Turn turn : answered) {
            Instant shown = at;
            at = at.plusSeconds(turn.elapsed());
            turn.opened()
                    .forEach(article -> opened.add(new OpenedArticle(attempt.id(), turn.number(), article, shown)));
            turns.add(new AnsweredTurn(attempt, "past-turn-" + turn.number(), turn, leadsTo(all, turn, played), at));
        }
        attempts.add(turns, opened);
        return at;
    }

    private static String leadsTo(List<Turn> all, Turn turn, Playthrough played) {
        return all.stream()
                .skip(turn.number())
                .findFirst()
                .map(next -> next.scene().id())
                .orElseGet(() -> played.ending().orElseThrow().id());
    }
}
