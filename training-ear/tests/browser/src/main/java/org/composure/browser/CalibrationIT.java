package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.Playing;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Supervisors rate the same contacts blind. */
class CalibrationIT {

    private static final String FIRST = ".to-rate li:first-child a";

    private static Account player;

    private BrowserSession supervisor;
    private Page page;

    @BeforeAll
    static void contactsOfSomebody() {
        player = Account.add(Role.TRAINEE);
        try (var trainee = BrowserSession.as(player, View.WIDE_LIGHT)) {
            for (String walkthrough : List.of("policy-rigidity.bad", "policy-rigidity.good", "policy-rigidity.bad")) {
                QuickContact.played(trainee, walkthrough);
            }
        }
    }

    @BeforeEach
    void aRound() {
        supervisor = BrowserSession.as(Account.add(Role.SUPERVISOR, 4), View.WIDE_LIGHT);
        page = Playing.with(supervisor).page();
        page.navigate("/team/calibration.xhtml");
        page.locator(".next-round summary").click();
        page.locator("#transcripts").selectOption("3");
        page.locator(".next-round").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".news-good")).containsText("is open");
    }

    @AfterEach
    void leave() {
        supervisor.close();
    }

    @Test
    void after_the_rating_what_the_rules_found_is_told_and_asked_about() {
        page.locator(FIRST).click();
        assertThat(page.locator("#verdict")).hasCount(0);
        rate();

        assertThat(page.locator(".rated tbody tr")).hasCount(3);
        page.locator(".recalls input").first().check();
        page.getByText("Keep this").click();
        assertThat(page.locator(".recalls")).containsText("You would have found this");
    }

    @Test
    void a_rating_is_made_with_the_keyboard_alone() {
        page.locator(FIRST).focus();
        page.keyboard().press("Enter");
        page.locator(".rate input").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("#verdict")).isVisible();
    }

    @Test
    void neither_page_nor_address_tells_whose_contact_it_is() {
        page.locator(FIRST).click();

        page.waitForURL(Pattern.compile(".*\\?round=\\d+&place=1$"));
        assertThat(page.url()).doesNotContain("attempt");
        assertThat(page.content()).doesNotContain(player.name()).doesNotContain("attempt=");
    }

    @Test
    void a_rating_that_is_not_complete_is_not_kept() {
        String address = page.locator(FIRST).getAttribute("href");
        var visitor = FormVisitor.as(Account.add(Role.SUPERVISOR, 4));
        var answer = visitor.post(address, Map.of("EMPATHY", "4", "FLEXIBILITY", "9"), Map.of());

        assertThat(answer.body()).contains("Nothing was kept yet").doesNotContain("id=\"verdict\"");
    }

    @Test
    void a_transcript_of_no_round_is_not_found() {
        assertThat(FormVisitor.as(Account.SUPERVISOR)
                        .get("team/transcript.xhtml?round=99999&place=1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_pages_look_good() {
        Looks.areGood(supervisor, "calibration-to-rate", "/team/calibration.xhtml");
        String address = page.locator(FIRST).getAttribute("href");
        Looks.areGood(supervisor, "transcript-to-rate", address);
        rate();
        try (var colleague = BrowserSession.as(Account.add(Role.SUPERVISOR, 4), View.WIDE_LIGHT)) {
            colleague.page().navigate(address);
            rate(colleague.page(), "3");
        }
        Looks.areGood(supervisor, "transcript-rated", address);
        Looks.areGood(supervisor, "calibration", "/team/calibration.xhtml");
    }

    private void rate() {
        rate(page, "4");
    }

    private static void rate(Page transcript, String step) {
        for (Locator choice :
                transcript.locator(".rate input[value='" + step + "']").all()) {
            choice.check();
        }
        transcript.getByText("Keep my rating").click();
        assertThat(transcript.locator("#verdict")).isVisible();
    }
}
