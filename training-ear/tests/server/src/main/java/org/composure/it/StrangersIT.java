package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.composure.verification.VerificationAnswer;
import org.composure.verification.VerificationAnswer.NotFound;
import org.composure.verification.VerificationAnswer.TooMany;
import org.composure.verification.control.InformationDesk;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Verification, R6 and R7. Each test has an address of its own. */
@ExtendWith(ArquillianExtension.class)
class StrangersIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    InformationDesk desk;

    private String address;

    @BeforeEach
    void anAddress() {
        address = UUID.randomUUID().toString();
    }

    @Test
    void a_number_that_nobody_has_is_answered_like_what_is_no_number() {
        assertThat(ask("7K3M-0QXD", NOON)).isEqualTo(new NotFound()).isEqualTo(ask("' or \u0000 1=1", NOON));
    }

    @Test
    void thirty_questions_are_answered() {
        askTimes(29);

        assertThat(ask("7K3M-0QXD", NOON)).isEqualTo(new NotFound());
    }

    @Test
    void one_more_has_to_wait() {
        askTimes(30);

        assertThat(ask("7K3M-0QXD", NOON)).isEqualTo(new TooMany(WINDOW));
    }

    @Test
    void the_wait_ends_fifteen_minutes_after_the_oldest_of_the_thirty() {
        askTimes(30);

        assertThat(ask("7K3M-0QXD", NOON.plus(WINDOW))).isEqualTo(new NotFound());
    }

    private void askTimes(int times) {
        for (int i = 0; i < times; i++) {
            ask("7K3M-" + i, NOON);
        }
    }

    private VerificationAnswer ask(String serial, Instant at) {
        return desk.answer(serial, address, at);
    }
}
