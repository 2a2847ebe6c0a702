package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import org.composure.it.inside.SqlWatch;
import org.composure.it.inside.SqlWatch.Seen;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.training.AnswerCommand;
import org.composure.training.AttemptView;
import org.composure.training.control.TurnKeeper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R1: what a turn costs. */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final int MOST = 4;

    @Inject
    Staff staff;

    @Inject
    SqlWatch watch;

    @Inject
    TurnKeeper turns;

    @Inject
    Clock clock;

    private Trainee trainee;
    private long attempt;

    @BeforeEach
    void anAttemptAtItsFirstLine() {
        trainee = staff.hire();
        attempt = trainee.begins("slow-response");
    }

    @Test
    void a_turn_costs_at_most_four_statements() {
        assertThat(firstTurn().statements()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void a_turn_of_an_assessment_costs_at_most_four_statements() {
        attempt = trainee.isAssessed("rude-staff");

        assertThat(firstTurn().statements()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void a_turn_costs_one_commit() {
        assertThat(firstTurn().commits()).isEqualTo(1);
    }

    @Test
    void a_turn_with_opened_articles_costs_at_most_four_statements() {
        trainee.reads(attempt).scenario().articles().forEach(article -> trainee.opensArticle(attempt, article.id()));

        assertThat(firstTurn().statements()).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void the_last_turn_costs_at_most_four_statements() {
        assertThat(lastTurn().statements()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void the_last_turn_costs_one_commit() {
        assertThat(lastTurn().commits()).isEqualTo(1);
    }

    @Test
    void a_repeated_answer_costs_at_most_four_statements() {
        var command = Trainee.answerTo(trainee.reads(attempt));
        trainee.sends(command);

        assertThat(watch.during(() -> trainee.sends(command)).statements()).hasSizeLessThanOrEqualTo(MOST);
    }

    private Seen firstTurn() {
        var command = Trainee.answerTo(trainee.reads(attempt));
        return watch.during(() -> trainee.sends(command));
    }

    /** Each turn is stored as its sender would have it stored; scoring comes after the last one and is none of it. */
    private Seen lastTurn() {
        AttemptView view = trainee.reads(attempt);
        Seen last = null;
        while (!view.ended()) {
            AnswerCommand command = Trainee.answerTo(view);
            last = watch.during(() -> keep(command));
            view = trainee.reads(attempt);
        }
        return last;
    }

    private void keep(AnswerCommand command) {
        trainee.does(() -> turns.keep(trainee.actor().id(), command, clock.instant()));
    }
}
