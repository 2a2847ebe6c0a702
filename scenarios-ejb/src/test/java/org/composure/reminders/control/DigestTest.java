package org.composure.reminders.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.certification.Renewal;
import org.composure.certification.Term;
import org.composure.reminders.control.Digest.Held;
import org.junit.jupiter.api.Test;

/** Reminders, R4: all of it in one mail. */
class DigestTest {

    private static final Instant NOW = Instant.parse("2026-07-25T12:00:00Z");

    @Test
    void a_certificate_that_can_be_renewed_says_until_when() {
        assertThat(own(certificate("Refunds", "2026-07-20", "2026-08-01", "2026-08-20"))
                        .text())
                .contains("- Refunds: valid until July 31, 2026 (7 days left). It can be renewed now.");
    }

    @Test
    void one_that_cannot_yet_says_from_when() {
        assertThat(own(certificate("Refunds", "2026-07-28", "2026-08-01", "2026-08-20"))
                        .text())
                .contains("It can be renewed from July 28, 2026.");
    }

    @Test
    void on_its_last_day_it_says_so() {
        assertThat(own(certificate("Refunds", "2026-07-20", "2026-07-26", "2026-08-20"))
                        .text())
                .contains("valid until July 25, 2026 (its last day)");
    }

    @Test
    void in_grace_it_says_what_is_left() {
        assertThat(own(certificate("Refunds", "2026-07-01", "2026-07-25", "2026-08-20"))
                        .text())
                .contains(
                        "Refunds: ended with July 24, 2026 and no longer holds. It can be renewed until August 19, 2026");
    }

    @Test
    void without_grace_it_says_that_all_is_asked_for() {
        assertThat(own(certificate("Refunds", "2026-07-01", "2026-07-25", "2026-07-25"))
                        .text())
                .contains("All that the program asks for is asked for again.");
    }

    @Test
    void own_ones_and_those_of_the_team_stand_under_headings_of_their_own() {
        var soon = certificate("Refunds", "2026-07-20", "2026-08-01", "2026-08-20");
        Letter letter =
                digest("Sol", List.of(soon), List.of(new Held("Tess", soon))).letter();

        assertThat(letter.subject()).isEqualTo("2 certificates to renew");
        assertThat(letter.text())
                .containsSubsequence(
                        "Hello Sol,", "Your certificates", "- Refunds:", "In your team", "- Tess, Refunds:");
    }

    @Test
    void where_the_house_is_known_there_is_a_link() {
        var soon = certificate("Refunds", "2026-07-20", "2026-08-01", "2026-08-20");
        Letter letter = new Digest(
                        "Sol", List.of(soon), List.of(), Optional.of("https://t.example.org"), new Wording(""), NOW)
                .letter();

        assertThat(letter.text()).contains("https://t.example.org/my-certificates.xhtml");
        assertThat(letter.html()).contains("<a href=\"https://t.example.org/my-certificates.xhtml\">");
    }

    @Test
    void what_people_typed_is_no_markup() {
        var soon = certificate("<img src=x onerror=\"alert('1')\"> & co", "2026-07-20", "2026-08-01", "2026-08-20");
        String html = digest("<b>Sol</b>", List.of(), List.of(new Held("<script>", soon)))
                .letter()
                .html();

        assertThat(html)
                .contains(
                        "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co",
                        "&lt;b&gt;Sol",
                        "&lt;script&gt;")
                .doesNotContain("<img", "<b>", "<script");
    }

    @Test
    void what_people_typed_stays_on_its_line() {
        var soon = certificate("Refunds\r\n- Something else", "2026-07-20", "2026-08-01", "2026-08-20");

        assertThat(own(soon).text()).contains("- Refunds - Something else: valid");
    }

    @Test
    void braces_in_a_title_are_braces() {
        assertThat(own(certificate("{0} '{1}'", "2026-07-20", "2026-08-01", "2026-08-20"))
                        .text())
                .contains("- {0} '{1}': valid until");
    }

    @Test
    void in_a_language_that_nobody_speaks_here_the_first_one_is_used() {
        var soon = certificate("Refunds", "2026-07-20", "2026-08-01", "2026-08-20");
        Letter letter = new Digest("Sol", List.of(soon), List.of(), Optional.empty(), new Wording("tlh"), NOW).letter();

        assertThat(letter.html()).contains("<html lang=\"en\">", "July 31, 2026");
    }

    private static Letter own(Renewal renewal) {
        return digest("Tess", List.of(renewal), List.of()).letter();
    }

    private static Digest digest(String name, List<Renewal> own, List<Held> team) {
        return new Digest(name, own, team, Optional.empty(), new Wording(""), NOW);
    }

    private static Renewal certificate(String program, String opens, String expires, String graceEnds) {
        return new Renewal(1, 2, program, Instant.EPOCH, new Term(day(opens), day(expires), day(graceEnds)));
    }

    private static Instant day(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}
