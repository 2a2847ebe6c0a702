package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.composure.explore.Annotator;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.judge.Rulebook;
import org.composure.judge.Scoring;
import org.composure.play.Playthrough;
import org.composure.play.Turn;
import org.composure.scenario.Reply;
import org.composure.scoring.AnnotatedScorecard;
import org.composure.scoring.control.Scales;
import org.composure.scoring.control.ScorecardStore;
import org.composure.training.AnswerCommand;
import org.composure.training.AttemptView;
import org.composure.training.Mode;
import org.composure.training.control.AttemptDesk;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scoring, R1: what stored turns come to when they are replayed and scored anew is what was stored, bit for bit. */
@ExtendWith(ArquillianExtension.class)
class RescoringIT {

    private static final List<String> SCENARIOS = List.of("unreasonable-demand", "no-authority", "policy-rigidity");

    @Inject
    Staff staff;

    @Inject
    AttemptDesk desk;

    @Inject
    ScorecardStore scorecards;

    @Inject
    Scales scales;

    @Inject
    Clock clock;

    @Test
    void stored_turns_scored_anew_come_to_the_stored_scorecard() {
        assertThat(SCENARIOS).map(this::played).allSatisfy(attempt -> assertThat(new Scoring(Rulebook.shipped())
                        .score(
                                attempt.playthrough().transcript(),
                                scales.of(attempt.playthrough().situation())))
                .isEqualTo(stored(attempt).scorecard()));
    }

    @Test
    void stored_turns_annotated_anew_come_to_the_stored_annotations() {
        AttemptView attempt = played("no-authority");

        assertThat(new Annotator(Rulebook.shipped()).annotate(attempt.playthrough()))
                .isEqualTo(stored(attempt).annotations());
    }

    @Test
    void late_answers_and_opened_articles_are_among_the_stored_turns() {
        Playthrough played = played("no-authority").playthrough();

        assertThat(played.transcript().turns())
                .anyMatch(Turn::late)
                .anyMatch(turn -> turn.opened().size() > 1);
    }

    private AnnotatedScorecard stored(AttemptView attempt) {
        return scorecards
                .find(attempt, Rulebook.shipped().version())
                .orElseThrow(() -> new AssertionError("Nothing was stored"));
    }

    /** Begun an hour ago, so that the first answer is late, and with all articles opened for it. */
    private AttemptView played(String scenario) {
        Trainee trainee = staff.hire();
        long number = trainee.does(() -> desk.begin(
                        trainee.actor(),
                        scenario,
                        Mode.PRACTICE,
                        clock.instant().minus(Duration.ofHours(1))))
                .orElseThrow();
        trainee.reads(number).scenario().articles().forEach(article -> trainee.opensArticle(number, article.id()));
        AttemptView view = trainee.reads(number);
        while (!view.ended()) {
            trainee.sends(lastOnOffer(view));
            view = trainee.reads(number);
        }
        return view;
    }

    private static AnswerCommand lastOnOffer(AttemptView view) {
        List<Reply> replies = view.replies();
        return new AnswerCommand(
                view.id(),
                view.nextTurn(),
                Trainee.newToken(),
                replies.get(replies.size() - 1).id());
    }
}
