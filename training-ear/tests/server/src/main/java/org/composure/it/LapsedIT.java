package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.server.LapsedVisit;
import org.composure.training.Mode;
import org.composure.training.control.AttemptDesk;
import org.composure.training.control.Grace;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Training, R9, as a person meets it in the browser. One story in its order: the assessment begins in the server, longer
 * ago than the grace, and is then opened from outside.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LapsedIT {

    private static final String ACCOUNT = "it-lapsed";
    private static final String SCENARIO = "lack-of-knowledge";

    @Inject
    Staff staff;

    @Inject
    AttemptDesk desk;

    @Inject
    Grace grace;

    @Inject
    Clock clock;

    @Test
    @Order(1)
    void an_assessment_was_left_for_longer_than_the_grace() {
        Trainee trainee = staff.hire(ACCOUNT);
        trainee.does(() -> desk.begin(
                trainee.actor(),
                SCENARIO,
                Mode.ASSESSMENT,
                clock.instant().minus(grace.period()).minusSeconds(1)));

        assertThat(trainee.attempts().get(0).lapsed()).isTrue();
    }

    @Test
    @Order(2)
    @RunAsClient
    void home_says_that_it_was_left_for_too_long() {
        assertThat(LapsedVisit.listed(ACCOUNT)).contains("Not finished: left for too long");
    }

    @Test
    @Order(3)
    @RunAsClient
    void its_page_says_that_it_is_over_and_why() {
        assertThat(LapsedVisit.opened(ACCOUNT))
                .contains("This assessment is over")
                .contains("You were away for more than 5 minutes.");
    }

    @Test
    @Order(4)
    @RunAsClient
    void its_page_offers_no_answer() {
        assertThat(LapsedVisit.answersOffered(ACCOUNT)).isZero();
    }
}
