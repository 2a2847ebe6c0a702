package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.server.OutboxVisit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reminders, R5, as HR sees it. One story in its order: mails stand there in the server, then are looked at. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutboxPageIT {

    private static final Duration AHEAD = Duration.ofDays(60);

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Test
    @Order(1)
    void of_four_mails_each_stands_otherwise() {
        mail("SENT", 1, null, "");
        mail("GIVEN_UP", 16, "REFUSED", "550 5.1.1 <ines@example.org>: Recipient address rejected");
        mail("WAITING", 3, "NO_ADDRESS", "");
        mail("NEEDLESS", 1, null, "");

        assertThat(rows.count("reminder_mail where attempts = 16")).isPositive();
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_page_says_of_each_what_became_of_it_and_looks_good() {
        assertThat(OutboxVisit.seen())
                .contains("Sent", "No longer needed")
                .contains("Given up", "550 5.1.1")
                .contains("Waits", "They have no e-mail address.");
    }

    private void mail(String state, int attempts, String trouble, String answer) {
        // The page begins with the latest: later than what was sent while another test had the clock ahead.
        var now = clock.instant().plus(AHEAD).atOffset(ZoneOffset.UTC);
        long person = staff.hire().actor().id();
        rows.change(
                "insert into reminder_mail (id, message_id, person_id, made_at, state, attempts, next_at, trouble, answer)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                -person,
                "page-" + person,
                person,
                now,
                state,
                attempts,
                now,
                trouble,
                answer);
    }
}
