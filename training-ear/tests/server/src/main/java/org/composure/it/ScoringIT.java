package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.composure.explore.Annotation;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.judge.Points;
import org.composure.judge.Scale;
import org.composure.judge.Scorecard;
import org.composure.library.boundary.Library;
import org.composure.scoring.Debrief;
import org.composure.scoring.NextStep;
import org.composure.scoring.control.Scales;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scoring, R1, R2, R4, R6 and R7. */
@ExtendWith(ArquillianExtension.class)
class ScoringIT {

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @Inject
    Scales scales;

    @Inject
    Library library;

    private Trainee trainee;
    private long attempt;

    @BeforeEach
    void anAttemptThatHasEnded() {
        trainee = staff.hire();
        attempt = trainee.begins("slow-response");
        trainee.playsToTheEnd(attempt);
    }

    @Test
    void a_scorecard_is_stored_after_the_last_turn() {
        assertThat(storedScorecards()).isEqualTo(1);
    }

    @Test
    void the_stored_scorecard_is_the_one_that_is_made_anew() {
        Scorecard stored = scorecard();
        forgetScorecard();

        assertThat(scorecard()).isEqualTo(stored);
    }

    @Test
    void a_missing_scorecard_is_made_up_for_by_the_debrief() {
        forgetScorecard();
        scorecard();

        assertThat(storedScorecards()).isEqualTo(1);
    }

    @Test
    void a_debrief_asked_for_again_leaves_one_scorecard() {
        scorecard();
        scorecard();

        assertThat(storedScorecards()).isEqualTo(1);
    }

    @Test
    void eight_debriefs_at_once_make_one_scorecard() throws Exception {
        forgetScorecard();
        Callable<Scorecard> ask = this::scorecard;

        AllAtOnce.run(Collections.nCopies(8, ask));

        assertThat(storedScorecards()).isEqualTo(1);
    }

    @Test
    void eight_debriefs_at_once_show_the_same_scorecard() throws Exception {
        forgetScorecard();
        Callable<Scorecard> ask = this::scorecard;

        var shown = AllAtOnce.run(Collections.nCopies(8, ask));

        assertThat(shown).containsOnly(shown.get(0));
    }

    @Test
    void every_turn_is_annotated() {
        assertThat(rows.count(
                        "annotation where scorecard_id in (select id from scorecard where attempt_id = ?)", attempt))
                .isEqualTo(trainee.reads(attempt)
                        .playthrough()
                        .transcript()
                        .turns()
                        .size());
    }

    @Test
    void the_stored_annotations_are_those_that_are_made_anew() {
        List<String> stored = told();
        forgetScorecard();
        scorecard();

        assertThat(told()).isEqualTo(stored);
    }

    @Test
    void the_regrets_of_the_stored_annotations_add_up_to_the_distance_from_the_best() {
        Scale scale = scales.of(trainee.reads(attempt).playthrough().situation());
        int earned = Points.of(scorecard().findings()).total();

        assertThat(annotations().stream().mapToInt(Annotation::regret).sum()).isEqualTo(scale.best() - earned);
    }

    @Test
    void the_regrets_of_each_competency_add_up_to_the_distance_from_the_most_of_it() {
        Scale scale = scales.of(trainee.reads(attempt).playthrough().situation());
        Points earned = Points.of(scorecard().findings());

        assertThat(annotations().stream().map(Annotation::regrets).reduce(Points.NONE, Points::plus))
                .isEqualTo(scale.most().minus(earned));
    }

    @Test
    void a_best_line_comes_back_as_turns_that_follow_one_another() {
        assertThat(annotations())
                .allSatisfy(annotation -> assertThat(annotation.best().get(0).line())
                        .isEqualTo(annotation.turn().line()));
    }

    @Test
    void the_next_step_stresses_the_competency_that_scored_lowest() {
        NextStep next = trainee.debrief(attempt).flatMap(Debrief::next).orElseThrow();
        String mode = trainee.does(() -> library.onOffer(next.scenarioId()))
                .orElseThrow()
                .failureMode();

        assertThat(trainee.does(() -> library.catalogue())
                        .mode(mode)
                        .orElseThrow()
                        .stresses())
                .contains(next.competency().id());
    }

    @Test
    void an_attempt_that_goes_on_has_no_debrief() {
        assertThat(trainee.debrief(trainee.begins("rude-staff"))).isEmpty();
    }

    private List<Annotation> annotations() {
        return trainee.debrief(attempt).map(Debrief::annotations).orElseThrow();
    }

    /** What the annotations say, turn by turn. */
    private List<String> told() {
        return annotations().stream()
                .map(annotation -> annotation.turn().number() + " " + annotation.mark() + " " + annotation.regrets()
                        + " " + annotation.attainable() + " "
                        + annotation.best().stream()
                                .map(turn ->
                                        turn.scene().id() + ": " + turn.reply().id() + " " + turn.opened())
                                .toList())
                .toList();
    }

    private Scorecard scorecard() {
        return trainee.debrief(attempt).map(Debrief::scorecard).orElseThrow();
    }

    private long storedScorecards() {
        return rows.count("scorecard where attempt_id = ?", attempt);
    }

    /** As if the server had been killed right after the last turn. */
    private void forgetScorecard() {
        String ofAttempt = " where scorecard_id in (select id from scorecard where attempt_id = ?)";
        rows.change("delete from annotation" + ofAttempt, attempt);
        rows.change("delete from finding" + ofAttempt, attempt);
        rows.change("delete from score" + ofAttempt, attempt);
        rows.change("delete from scorecard where attempt_id = ?", attempt);
    }
}
