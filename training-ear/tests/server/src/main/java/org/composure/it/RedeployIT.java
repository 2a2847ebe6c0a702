package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.server.Management;
import org.composure.training.AttemptView;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R3. One story in its order: only the database remembers what came before. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RedeployIT {

    private static final String SCENARIO = "no-authority";
    private static final String ACCOUNT = "it-redeploy";

    @Inject
    Staff staff;

    @Test
    @Order(1)
    void a_contact_is_two_turns_on() {
        var trainee = staff.hire(ACCOUNT);
        trainee.playsToTheEnd(trainee.begins(SCENARIO));
        long attempt = trainee.begins(SCENARIO);
        trainee.answers(attempt);
        trainee.answers(attempt);

        assertThat(trainee.reads(attempt).nextTurn()).isEqualTo(3);
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_product_is_deployed_anew() {
        Management.redeploy();
    }

    @Test
    @Order(3)
    void the_contact_stands_at_the_same_turn() {
        assertThat(attempt().nextTurn()).isEqualTo(3);
    }

    @Test
    @Order(4)
    void what_was_answered_is_still_known() {
        assertThat(attempt().playthrough().transcript().turns()).hasSize(2);
    }

    @Test
    @Order(5)
    void the_contact_goes_on_to_its_end() {
        assertThat(trainee().playsToTheEnd(trainee().begins(SCENARIO)).ended()).isTrue();
    }

    private AttemptView attempt() {
        return trainee().reads(trainee().begins(SCENARIO));
    }

    private Trainee trainee() {
        return staff.known(ACCOUNT);
    }
}
