package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.training.AnswerCommand;
import org.composure.training.AnswerOutcome.Elsewhere;
import org.composure.training.AnswerOutcome.NoSuchAttempt;
import org.composure.training.AnswerOutcome.NotOnOffer;
import org.composure.training.AnswerOutcome.Stored;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R2, R3 and R6: what an answer does, and to whom. */
@ExtendWith(ArquillianExtension.class)
class TrainingIT {

    private static final String ARTICLE = "music";

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    private Trainee trainee;
    private long attempt;

    @BeforeEach
    void anAttemptAtItsFirstLine() {
        trainee = staff.hire();
        attempt = trainee.begins("policy-rigidity");
    }

    @Test
    void a_reply_moves_the_contact_on() {
        trainee.answers(attempt);

        assertThat(trainee.reads(attempt).nextTurn()).isEqualTo(2);
    }

    @Test
    void the_answer_shows_the_contact_as_it_is_read_afterwards() {
        var answered = (Stored) trainee.answers(attempt);

        assertThat(answered.attempt().playthrough().line())
                .isEqualTo(trainee.reads(attempt).playthrough().line());
    }

    @Test
    void a_reply_that_is_not_on_offer_is_not_stored() {
        var command = new AnswerCommand(attempt, 1, Trainee.newToken(), "no-such-reply");

        assertThat(trainee.sends(command)).isInstanceOf(NotOnOffer.class);
    }

    @Test
    void the_same_token_again_gets_the_same_answer() {
        var command = Trainee.answerTo(trainee.reads(attempt));
        var first = (Stored) trainee.sends(command);

        var again = (Stored) trainee.sends(command);

        assertThat(again.attempt().playthrough().line())
                .isEqualTo(first.attempt().playthrough().line());
    }

    @Test
    void the_same_token_again_is_known_as_repeated() {
        var command = Trainee.answerTo(trainee.reads(attempt));
        trainee.sends(command);

        assertThat(((Stored) trainee.sends(command)).repeated()).isTrue();
    }

    @Test
    void another_token_for_an_answered_turn_learns_where_the_attempt_stands() {
        var command = Trainee.answerTo(trainee.reads(attempt));
        trainee.sends(command);

        var other = trainee.sends(new AnswerCommand(attempt, 1, Trainee.newToken(), command.reply()));

        assertThat(((Elsewhere) other).attempt().nextTurn()).isEqualTo(2);
    }

    @Test
    void a_turn_that_is_not_yet_to_be_answered_is_not_stored() {
        var early = new AnswerCommand(
                attempt,
                2,
                Trainee.newToken(),
                trainee.reads(attempt).replies().get(0).id());

        assertThat(trainee.sends(early)).isInstanceOf(Elsewhere.class);
    }

    @Test
    void a_token_that_answered_another_turn_learns_where_the_attempt_stands() {
        var first = Trainee.answerTo(trainee.reads(attempt));
        trainee.sends(first);
        var second = Trainee.answerTo(trainee.reads(attempt));

        assertThat(trainee.sends(new AnswerCommand(attempt, 2, first.token(), second.reply())))
                .isInstanceOf(Elsewhere.class);
    }

    @Test
    void another_persons_attempt_cannot_be_answered() {
        assertThat(staff.hire().sends(Trainee.answerTo(trainee.reads(attempt)))).isInstanceOf(NoSuchAttempt.class);
    }

    @Test
    void an_article_that_was_opened_counts_as_read_when_the_turn_is_answered() {
        trainee.opensArticle(attempt, ARTICLE);
        trainee.answers(attempt);

        assertThat(trainee.reads(attempt).playthrough().history().read()).contains(ARTICLE);
    }

    @Test
    void an_article_opened_twice_is_noted_once() {
        trainee.opensArticle(attempt, ARTICLE);
        trainee.opensArticle(attempt, ARTICLE);

        assertThat(rows.count("opened_article where attempt_id = ?", attempt)).isEqualTo(1);
    }

    @Test
    void an_article_opened_again_is_still_found() {
        trainee.opensArticle(attempt, ARTICLE);

        assertThat(trainee.opensArticle(attempt, ARTICLE)).isTrue();
    }

    @Test
    void an_article_of_another_scenario_is_not_found() {
        assertThat(trainee.opensArticle(attempt, "static-floors")).isFalse();
    }
}
