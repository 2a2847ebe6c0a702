package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.library.boundary.Library;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.scenario.Act;
import org.composure.scenario.House;
import org.composure.training.AttemptView;
import org.composure.training.entity.AnsweredTurn;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.Hint;
import org.composure.training.entity.OpenedArticle;

/** From what is stored to where the attempt stands (R3). */
@ApplicationScoped
public class Replays {

    @Inject
    private Library library;

    @Inject
    private AttemptStore attempts;

    @Inject
    private Grace grace;

    /** The attempt as its stored turns leave it, without its hints, which an answer can do without. */
    AttemptView view(Attempt attempt, List<OpenedArticle> opened, Instant now) {
        return view(attempt, opened, Map.of(), now);
    }

    AttemptView view(Attempt attempt, Instant now) {
        Map<Integer, Act> hints =
                attempts.hints(attempt.id()).stream().collect(Collectors.toMap(Hint::sequence, Hint::act));
        return view(attempt, attempts.openedArticles(attempt.id()), hints, now);
    }

    private AttemptView view(Attempt attempt, List<OpenedArticle> opened, Map<Integer, Act> hints, Instant now) {
        Playthrough playthrough = Playthrough.replay(situation(attempt), answers(attempt.turns(), opened));
        int next = attempt.turns().size() + 1;
        return new AttemptView(
                attempt.id(),
                attempt.person(),
                attempt.terms(),
                playthrough,
                attempt.seed(),
                attempt.startedAt(),
                attempt.waitingSince(),
                attempt.pausedAt(),
                attempt.endedAt(),
                attempt.lapsed(grace.period(), now),
                openedFor(next, opened),
                hints);
    }

    /** The attempt right after an answer. */
    static AttemptView after(Attempt attempt, Playthrough playthrough, Instant now) {
        return new AttemptView(
                attempt.id(),
                attempt.person(),
                attempt.terms(),
                playthrough,
                attempt.seed(),
                attempt.startedAt(),
                now,
                Optional.empty(),
                attempt.endedAt(),
                false,
                List.of(),
                Map.of());
    }

    Situation situation(Attempt attempt) {
        House house = library.house();
        return new Situation(
                library.published(attempt.scenarioHash(), attempt.terms().form())
                        .orElseThrow(),
                house.persona(attempt.persona()),
                house.reactions(),
                attempt.limits(),
                attempt.terms().extendedTime());
    }

    private static List<Answer> answers(List<AnsweredTurn> turns, List<OpenedArticle> opened) {
        return turns.stream()
                .map(turn -> new Answer(turn.reply(), turn.elapsed(), openedFor(turn.sequence(), opened)))
                .toList();
    }

    static List<String> openedFor(int sequence, List<OpenedArticle> opened) {
        return opened.stream()
                .filter(article -> article.sequence() == sequence)
                .map(OpenedArticle::article)
                .toList();
    }
}
