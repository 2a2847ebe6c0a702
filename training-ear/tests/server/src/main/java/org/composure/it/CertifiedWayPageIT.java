package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.composure.clock.MovedClock;
import org.composure.server.CertifiedWay;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From a program that HR writes to a certificate that expires and is renewed, in the browser. One story in its order: in
 * its middle the product's clock is moved past the expiry, and at its end back.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CertifiedWayPageIT {

    /** A certificate holds for a month, and can be renewed for thirty days after. */
    private static final Duration PAST_EXPIRY = Duration.ofDays(33);

    private static final List<String> DECISIONS = List.of(
            "Took in a file of people",
            "Granted authority",
            "Wrote a certification program",
            "Enrolled for a certificate",
            "Said whether somebody is ready",
            "Issued a certificate",
            "Took something out",
            "Superseded a certificate",
            "Revoked a certificate",
            "Closed a certification program");

    @Inject
    MovedClock moved;

    @Inject
    Clock clock;

    @Test
    @Order(1)
    @RunAsClient
    void hr_certifies_whoever_has_shown_all_and_strangers_verify_it() {
        assertThat(CertifiedWay.begin()).contains("This certificate holds");
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_authority_that_rests_on_it_holds() {
        assertThat(CertifiedWay.helpDesk()).contains("\"allowed\":true");
    }

    @Test
    @Order(3)
    @RunAsClient
    void the_holder_takes_it_along_as_a_page_and_a_badge() {
        assertThat(CertifiedWay.takenAlong()).containsExactly("%PDF", "application/vc");
    }

    @Test
    @Order(4)
    @RunAsClient
    void hr_finds_it_counted_and_takes_the_roster_out() {
        assertThat(CertifiedWay.counted()).contains(CertifiedWay.holder());
    }

    @Test
    @Order(5)
    @RunAsClient
    void hr_reads_what_it_rests_on_down_to_what_was_said() {
        assertThat(CertifiedWay.proven()).isPositive();
    }

    @Test
    @Order(6)
    void a_month_passes() {
        moved.move(PAST_EXPIRY);

        assertThat(clock.instant()).isAfter(Instant.now().plus(PAST_EXPIRY).minusSeconds(60));
    }

    @Test
    @Order(7)
    @RunAsClient
    void the_help_desk_is_refused_and_told_why() {
        assertThat(CertifiedWay.helpDesk()).contains("\"allowed\":false").contains("certificate");
    }

    @Test
    @Order(8)
    @RunAsClient
    void strangers_are_told_that_it_expired() {
        assertThat(CertifiedWay.verified()).contains("This certificate has expired");
    }

    @Test
    @Order(9)
    @RunAsClient
    void renewal_restores_the_authority() {
        CertifiedWay.renew();

        assertThat(CertifiedWay.helpDesk()).contains("\"allowed\":true");
    }

    @Test
    @Order(10)
    @RunAsClient
    void hr_takes_it_back() {
        assertThat(CertifiedWay.revoke()).isEqualTo("Revoked");
    }

    @Test
    @Order(11)
    @RunAsClient
    void hr_closes_the_program() {
        assertThat(CertifiedWay.close()).contains("Another takes its place.");
    }

    @Test
    @Order(12)
    @RunAsClient
    void the_journal_holds_every_decision() {
        List<String> entries = CertifiedWay.journalled();

        assertThat(DECISIONS).allSatisfy(decision -> assertThat(entries).anyMatch(entry -> entry.startsWith(decision)));
    }

    @Test
    @Order(13)
    @RunAsClient
    void nobodys_browser_complained() {
        assertThat(CertifiedWay.end()).isEmpty();
    }

    @Test
    @Order(14)
    void the_clock_is_put_back() {
        moved.move(Duration.ZERO);

        assertThat(clock.instant()).isBefore(Instant.now().plusSeconds(60));
    }
}
