package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.composure.certification.CertificateView;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Validity;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.CertifiedTeam;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.Mailboxes;
import org.composure.it.inside.Rows;
import org.composure.reminders.control.MailStore;
import org.composure.reminders.control.Mailman;
import org.composure.reminders.control.Reminding;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Reminders, R1 to R7, over real SMTP: once, whatever happens meanwhile. Rounds are made months from now, so that the
 * product's own find nothing due.
 */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    private static final String OF = "reminder where certificate_id = ? and person_id = ? and state = ?";

    @Inject
    CertifyingDesks desks;

    @Inject
    Reminding reminding;

    @Inject
    Mailman mailman;

    @Inject
    MailStore mails;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private final String holder = UUID.randomUUID() + "@example.org";
    private final String supervisor = UUID.randomUUID() + "@example.org";

    private Mailboxes boxes;
    private CertifiedTeam team;
    private CertificateView certificate;

    @BeforeEach
    void aCertificateThatHoldsForHalfAYear() {
        rows.change("update person set active = false where email <> ''");
        rows.change("delete from reminder");
        rows.change("delete from reminder_mail");
        // A day from now: the product's own rounds look at nothing meanwhile.
        rows.change(
                "update reminder_round set next_at = ?",
                clock.instant().plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC));
        boxes = new Mailboxes();
        team = desks.form();
        rows.change("update person set email = ? where id = ?", holder, team.person());
        rows.change("update person set email = ? where id = ?", supervisor, leader());
        certificate = certified();
    }

    @AfterEach
    void noMail() {
        boxes.close();
    }

    @Test
    void at_a_step_the_holder_and_who_supervises_them_are_told_once() {
        round(before(60));
        round(before(60).plus(Duration.ofHours(1)));
        round(before(59));

        assertThat(boxes.of(holder)).hasSize(1);
        assertThat(boxes.of(supervisor)).hasSize(1);
    }

    @Test
    void every_step_is_told() {
        List.of(60, 30, 7, 0, -7).forEach(day -> round(before(day)));

        assertThat(boxes.of(holder)).hasSize(5);
    }

    @Test
    void before_the_first_step_nobody_is() {
        round(before(60).minusSeconds(1));

        assertThat(rows.count("reminder where certificate_id = ?", certificate.number()))
                .isZero();
    }

    @Test
    void after_days_without_the_product_the_latest_step_is_told_and_the_others_are_passed_over() {
        round(before(5));

        assertThat(boxes.of(holder)).hasSize(1);
        assertThat(rows.count(OF + " and days = 7", certificate.number(), team.person(), "TOLD"))
                .isEqualTo(1);
        assertThat(rows.count(OF, certificate.number(), team.person(), "PASSED_OVER"))
                .isEqualTo(2);
    }

    @Test
    void of_two_nodes_one_tells() throws Exception {
        Callable<Integer> node = () -> {
            round(before(30));
            return 0;
        };
        AllAtOnce.run(Collections.nCopies(4, node));

        assertThat(boxes.of(holder)).hasSize(1);
        assertThat(boxes.of(supervisor)).hasSize(1);
    }

    @Test
    void the_database_refuses_a_second_reminder() {
        round(before(60));

        assertThatThrownBy(() -> rows.change(
                        "insert into reminder (id, certificate_id, person_id, days, state, made_at)"
                                + " select -1, certificate_id, person_id, days, 'DUE', made_at from reminder"
                                + " where certificate_id = ? and person_id = ?",
                        certificate.number(),
                        team.person()))
                .hasMessageContaining("reminder");
    }

    @Test
    void while_nobody_answers_mails_wait_and_arrive_once() {
        boxes.leave();
        round(before(60));
        assertThat(rows.count("reminder_mail where state = 'WAITING' and trouble = 'UNREACHABLE'"))
                .isEqualTo(1);
        boxes.comeBack();
        round(before(60).plusSeconds(59));
        round(before(60).plusSeconds(60));
        round(before(60).plusSeconds(120));

        assertThat(boxes.of(holder)).hasSize(1);
        assertThat(boxes.of(supervisor)).hasSize(1);
    }

    @Test
    void what_is_refused_for_days_is_given_up_with_what_the_server_said() {
        boxes.takeNothing();
        round(before(60));
        rows.change("update reminder_mail set attempts = 15");
        mailman.deliver(() -> before(57));
        mailman.deliver(() -> before(56));

        assertThat(rows.count(
                        "reminder_mail where person_id = ? and state = 'GIVEN_UP' and attempts = 16"
                                + " and answer like '451 %'",
                        team.person()))
                .isEqualTo(1);
        assertThat(rows.count(OF, certificate.number(), team.person(), "GIVEN_UP"))
                .isEqualTo(1);
    }

    @Test
    void what_a_dead_node_had_taken_is_sent_under_the_same_id() throws Exception {
        rows.change("update person set active = false where id = ?", leader());
        boxes.leave();
        round(before(60));
        boxes.comeBack();
        Instant later = before(60).plusSeconds(60);
        var taken = mails.claim(mails.due(later).orElseThrow(), later, Duration.ofMinutes(10));
        round(later.plus(Duration.ofMinutes(9)));
        assertThat(boxes.of(holder)).isEmpty();
        round(later.plus(Duration.ofMinutes(10)));

        assertThat(boxes.of(holder)).hasSize(1);
        assertThat(boxes.of(holder).get(0).getMessageID())
                .isEqualTo("<" + taken.orElseThrow().messageId() + "@example.org>");
    }

    @Test
    void all_that_is_due_is_told_in_one_mail() {
        CertificateView other = certified();
        Instant both = other.term().expires().minus(Duration.ofDays(60));
        round(both);

        assertThat(boxes.of(supervisor)).hasSize(1);
        assertThat(boxes.text(supervisor)).contains("In your team").containsPattern("(?s)(Refunds .*){2}");
    }

    @Test
    void of_what_is_taken_back_before_the_mail_goes_nobody_is_reminded() {
        boxes.leave();
        round(before(60));
        boxes.comeBack();
        team.revokes(certificate.number(), before(60).plusSeconds(30));
        round(before(60).plusSeconds(60));

        assertThat(boxes.of(holder)).isEmpty();
        assertThat(rows.count(OF, certificate.number(), team.person(), "NO_LONGER"))
                .isEqualTo(1);
        assertThat(rows.count("reminder_mail where person_id = ? and state = 'NEEDLESS'", team.person()))
                .isEqualTo(1);
    }

    @Test
    void of_what_was_superseded_nobody_is_reminded() {
        team.reissues(certificate.number(), before(61));
        round(before(60));

        assertThat(rows.count("reminder where certificate_id = ?", certificate.number()))
                .isZero();
        assertThat(boxes.of(holder)).hasSize(1);
    }

    private void round(Instant now) {
        reminding.round(() -> now);
    }

    private Instant before(int days) {
        return certificate.term().expires().minus(Duration.ofDays(days));
    }

    private long leader() {
        return team.crew().supervisor().id();
    }

    private CertificateView certified() {
        Instant now = clock.instant();
        ProgramTerms month = CertifyingDesks.terms();
        var terms = new ProgramTerms(
                month.title(),
                month.description(),
                month.requirements(),
                month.renewal(),
                new Validity(6, 45, 14, ExpiryBasis.COMPLETION, month.validity().day(), 0),
                month.restsFrom());
        return team.certifies(team.writes(terms, now.minus(Duration.ofDays(60))), CertifyingDesks.SCENARIO, now);
    }
}
