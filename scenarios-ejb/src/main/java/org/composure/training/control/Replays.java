package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.composure.library.boundary.Library;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.scenario.House;
import org.composure.training.AttemptView;
import org.composure.training.entity.AnsweredTurn;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.OpenedArticle;

/** From what is stored to where the attempt stands (R3). */
@ApplicationScoped
public class Replays {

    @Inject
    private Library library;

    @Inject
    private AttemptStore attempts;

    /** The attempt as its stored turns leave it. */
    AttemptView view(Attempt attempt, List<OpenedArticle> opened) {
        Playthrough playthrough = Playthrough.replay(situation(attempt), answers(attempt.turns(), opened));
        int next = attempt.turns().size() + 1;
        return view(attempt, playthrough, attempt.waitingSince(), openedFor(next, opened));
    }

    AttemptView view(Attempt attempt) {
        return view(attempt, attempts.openedArticles(attempt.id()));
    }

    /** The attempt right after an answer. */
    AttemptView view(Attempt attempt, Playthrough playthrough, Instant waitingSince) {
        return view(attempt, playthrough, waitingSince, List.of());
    }

    private static AttemptView view(
            Attempt attempt, Playthrough playthrough, Instant waitingSince, List<String> opened) {
        return new AttemptView(
                attempt.id(),
                attempt.person(),
                playthrough,
                attempt.seed(),
                attempt.startedAt(),
                waitingSince,
                attempt.endedAt(),
                opened);
    }

    private Situation situation(Attempt attempt) {
        House house = library.house();
        return new Situation(
                library.published(attempt.scenarioHash()).orElseThrow(),
                house.persona(attempt.persona()),
                house.reactions(),
                attempt.limits());
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
