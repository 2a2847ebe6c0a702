package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.training.AnswerCommand;
import org.composure.training.AnswerOutcome.Elsewhere;
import org.composure.training.AttemptView;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R3: an attempt that has ended stays as it is. */
@ExtendWith(ArquillianExtension.class)
class EndedAttemptIT {

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    private Trainee trainee;
    private AttemptView ended;

    @BeforeEach
    void anAttemptThatHasEnded() {
        trainee = staff.hire();
        ended = trainee.playsToTheEnd(trainee.begins("rude-staff"));
    }

    @Test
    void one_more_answer_learns_that_it_has_ended() {
        assertThat(((Elsewhere) trainee.sends(oneMore())).attempt().ended()).isTrue();
    }

    @Test
    void one_more_answer_leaves_no_row() {
        trainee.sends(oneMore());

        assertThat(rows.count("turn where attempt_id = ?", ended.id())).isEqualTo(ended.nextTurn() - 1);
    }

    @Test
    void showing_it_does_not_open_it_again() {
        trainee.opens(ended.id());

        assertThat(trainee.openAttempts()).isEmpty();
    }

    @Test
    void its_articles_are_no_longer_opened() {
        assertThat(trainee.opensArticle(ended.id(), "overlapping-bills")).isFalse();
    }

    @Test
    void the_time_of_its_end_stays() {
        trainee.sends(oneMore());

        assertThat(trainee.reads(ended.id()).endedAt()).isEqualTo(ended.endedAt());
    }

    private AnswerCommand oneMore() {
        String lastReply = ended.playthrough()
                .transcript()
                .turns()
                .get(ended.nextTurn() - 2)
                .reply()
                .id();
        return new AnswerCommand(ended.id(), ended.nextTurn(), Trainee.newToken(), lastReply);
    }
}
