package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.training.AttemptView;
import org.composure.training.Mode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R11. */
@ExtendWith(ArquillianExtension.class)
class SandboxIT {

    private static final String SCENARIO = "no-authority";
    private static final int TURN = 3;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    private Trainee trainee;
    private AttemptView played;

    @BeforeEach
    void aContactThatHasEnded() {
        trainee = staff.hire();
        long attempt = trainee.begins(SCENARIO);
        trainee.opensArticle(attempt, "music");
        played = trainee.playsToTheEnd(attempt);
    }

    @Test
    void it_stands_at_the_turn() {
        assertThat(sandbox().nextTurn()).isEqualTo(TURN);
    }

    @Test
    void the_turns_before_are_the_same() {
        assertThat(sandbox().playthrough().transcript().turns())
                .isEqualTo(played.playthrough().transcript().turns().subList(0, TURN - 1));
    }

    @Test
    void the_situation_is_the_same() {
        assertThat(sandbox().playthrough().situation())
                .isEqualTo(played.playthrough().situation());
    }

    @Test
    void it_says_what_it_is_and_where_it_comes_from() {
        var terms = sandbox().terms();

        assertThat(terms.mode()).isEqualTo(Mode.SANDBOX);
        assertThat(terms.origin()).contains(played.id());
    }

    @Test
    void it_is_not_scored_at_its_end() {
        long sandbox = trainee.playsToTheEnd(sandbox().id()).id();

        assertThat(rows.count("scorecard where attempt_id = ?", sandbox)).isZero();
    }

    @Test
    void it_has_no_debrief() {
        assertThat(trainee.debrief(trainee.playsToTheEnd(sandbox().id()).id())).isEmpty();
    }

    @Test
    void it_is_not_listed_among_what_was_done() {
        trainee.playsToTheEnd(sandbox().id());

        assertThat(trainee.attempts()).extracting(card -> card.id()).containsExactly(played.id());
    }

    @Test
    void it_does_not_count_as_open() {
        sandbox();

        assertThat(trainee.openAttempts()).isEmpty();
    }

    @Test
    void there_may_be_any_number_of_them() {
        assertThat(sandbox().id()).isNotEqualTo(sandbox().id());
    }

    @Test
    void another_persons_contact_cannot_be_played_again() {
        assertThat(staff.hire().triesAgain(played.id(), TURN)).isEmpty();
    }

    @Test
    void a_contact_that_goes_on_cannot_be_tried_out() {
        long open = trainee.begins("rude-staff");
        trainee.answers(open);

        assertThat(trainee.triesAgain(open, 1)).isEmpty();
    }

    @Test
    void a_turn_that_was_not_played_cannot_be_played_again() {
        assertThat(trainee.triesAgain(played.id(), played.nextTurn())).isEmpty();
    }

    private AttemptView sandbox() {
        return trainee.reads(trainee.triesAgain(played.id(), TURN).orElseThrow());
    }
}
