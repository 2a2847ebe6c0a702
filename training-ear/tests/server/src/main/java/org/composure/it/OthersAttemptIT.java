package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.scoring.boundary.Scores;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R6, and scoring, R4: to anybody else an attempt does not exist. */
@ExtendWith(ArquillianExtension.class)
class OthersAttemptIT {

    @Inject
    Staff staff;

    @Inject
    Scores scores;

    private Trainee owner;
    private Trainee other;
    private long attempt;

    @BeforeEach
    void anAttemptOfSomebodyElse() {
        owner = staff.hire();
        other = staff.hire();
        attempt = owner.begins("no-authority");
    }

    @Test
    void it_cannot_be_read() {
        assertThat(other.looksFor(attempt)).isEmpty();
    }

    @Test
    void it_cannot_be_opened() {
        assertThat(other.opens(attempt)).isEmpty();
    }

    @Test
    void no_article_can_be_opened_in_it() {
        assertThat(other.opensArticle(attempt, "payout-times")).isFalse();
    }

    @Test
    void its_debrief_cannot_be_read() {
        owner.playsToTheEnd(attempt);

        assertThat(other.debrief(attempt)).isEmpty();
    }

    @Test
    void its_score_cannot_be_read() {
        owner.playsToTheEnd(attempt);

        assertThat(other.does(() -> scores.scores(other.actor(), List.of(attempt))))
                .isEmpty();
    }

    @Test
    void it_is_in_no_list_of_another() {
        assertThat(other.openAttempts()).isEmpty();
    }
}
