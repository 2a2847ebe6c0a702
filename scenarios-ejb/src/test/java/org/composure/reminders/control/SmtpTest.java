package org.composure.reminders.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.composure.people.PersonView;
import org.composure.people.PersonView.Theme;
import org.composure.people.Role;
import org.composure.reminders.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders, R4, R5 and R7: mails over real SMTP. */
class SmtpTest {

    private static final Instant NOW = Instant.parse("2026-07-25T12:00:00Z");
    private static final Letter LETTER =
            new Letter("To renew: \u00e9t\u00e9", "Plain, \u00fcber all.", "<p>Marked up.</p>");

    private GreenMail server;

    @BeforeEach
    void aServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void noServer() {
        server.stop();
    }

    @Test
    void what_the_server_takes_was_sent() {
        assertThat(send()).isEqualTo(Answer.SENT);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_mail_is_a_text_and_the_same_as_html() throws Exception {
        send();

        var parts = (Multipart) received().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Plain, \u00fcber all.");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Marked up.</p>");
    }

    @Test
    void it_says_from_whom_to_whom_and_when() throws Exception {
        send();

        assertThat(received().getFrom()[0]).hasToString("hr@example.org");
        assertThat(received().getAllRecipients()[0]).hasToString("=?UTF-8?Q?Ines_Mu=C3=B1oz?= <ines@example.org>");
        assertThat(received().getSubject()).isEqualTo(LETTER.subject());
        assertThat(received().getSentDate()).isEqualTo(Date.from(NOW));
    }

    @Test
    void nobodys_absence_answers_it() throws Exception {
        send();

        assertThat(received().getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void sent_twice_it_has_the_same_id() throws Exception {
        send();
        send();

        assertThat(server.getReceivedMessages()).hasSize(2).allSatisfy(mail -> assertThat(mail.getMessageID())
                .isEqualTo("<1f2e@example.org>"));
    }

    @Test
    void whoever_has_no_address_is_not_written_to() {
        assertThat(smtp(Map.of()).take(LETTER, ines(""), "1f2e", NOW)).isEqualTo(Answer.not(Trouble.NO_ADDRESS, ""));
    }

    @Test
    void what_the_server_does_not_take_was_refused_in_its_words() {
        server.getUserManager().setMessageDeliveryHandler((mail, mailAddress) -> {
            throw new IllegalStateException("The disk is full");
        });

        assertThat(send().trouble()).contains(Trouble.REFUSED);
        assertThat(send().text()).startsWith("451 ");
    }

    @Test
    void where_nobody_answers_the_server_was_not_reached() {
        Smtp smtp = smtp(Map.of());
        server.stop();

        assertThat(smtp.take(LETTER, ines("ines@example.org"), "1f2e", NOW).trouble())
                .contains(Trouble.UNREACHABLE);
    }

    @Test
    void who_is_not_let_in_has_not_reached_the_server() {
        server.setUser("composure", "composure", "right");
        var answer = smtp(Map.of("SMTP_USER", "composure", "SMTP_PASSWORD", "wrong"))
                .take(LETTER, ines("ines@example.org"), "1f2e", NOW);

        assertThat(answer.trouble()).contains(Trouble.UNREACHABLE);
        assertThat(answer.text()).contains("535").doesNotContain("wrong");
    }

    @Test
    void with_the_right_password_mails_are_sent() {
        server.setUser("composure", "composure", "right");

        assertThat(smtp(Map.of("SMTP_USER", "composure", "SMTP_PASSWORD", "right"))
                        .take(LETTER, ines("ines@example.org"), "1f2e", NOW))
                .isEqualTo(Answer.SENT);
    }

    @Test
    void nothing_is_said_in_the_open_where_tls_is_asked_for() {
        Properties wire = wire();
        wire.setProperty("mail.smtp.starttls.required", "true");

        assertThat(new Smtp(Session.getInstance(wire), settings(Map.of()))
                        .take(LETTER, ines("ines@example.org"), "1f2e", NOW)
                        .text())
                .contains("STARTTLS is required");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private Answer send() {
        return smtp(Map.of()).take(LETTER, ines("ines@example.org"), "1f2e", NOW);
    }

    private Smtp smtp(Map<String, String> more) {
        return new Smtp(Session.getInstance(wire()), settings(more));
    }

    private static Settings settings(Map<String, String> more) {
        Map<String, String> set = new HashMap<>(more);
        set.put("SMTP_FROM", "hr@example.org");
        return new Settings(set);
    }

    private Properties wire() {
        Properties wire = new Properties();
        wire.setProperty("mail.smtp.host", "127.0.0.1");
        wire.setProperty("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
        return wire;
    }

    private MimeMessage received() {
        return server.getReceivedMessages()[0];
    }

    private static PersonView ines(String email) {
        return new PersonView(
                7, "ines", "Ines Mu\u00f1oz", "D-7", email, Role.TRAINEE, "First", "", 1, 100, true, "", Theme.DEVICE);
    }
}
