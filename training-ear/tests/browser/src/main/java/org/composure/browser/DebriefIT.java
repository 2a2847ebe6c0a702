package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the debrief tells of a contact that was played well, nine turns long. */
class DebriefIT {

    private static final Pattern PAGES = Pattern.compile("/Type /Pages\\s+/Count (\\d+)");

    private static BrowserSession trainee;
    private static QuickContact contact;

    private Page page;

    @BeforeAll
    static void play() {
        trainee = BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT);
        contact = QuickContact.played(trainee, "policy-rigidity.good");
    }

    @BeforeEach
    void aDebrief() {
        page = trainee.page();
        page.navigate(contact.debrief());
    }

    @AfterAll
    static void leave() {
        trainee.close();
    }

    @Test
    void the_verdict_is_the_first_thing_said() {
        assertThat(page.locator("h1")).hasText("You kept Halina Sowi\u0144ska, and did it well.");
    }

    @Test
    void the_articles_that_were_opened_are_told() {
        assertThat(page.locator(".said-aside").first()).containsText("You looked up");
    }

    @Test
    void with_its_annotations_it_prints_on_three_pages() {
        String printed =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        Matcher pages = PAGES.matcher(printed);

        assertThat(pages.find()).isTrue();
        assertThat(Integer.parseInt(pages.group(1))).isLessThanOrEqualTo(3);
    }

    @Test
    void playing_again_begins_another_attempt_at_the_same_scenario() {
        page.locator("[id='again']").click();
        page.waitForURL(address -> address.contains("play"));

        assertThat(page.locator("h1")).hasText("Sixty-one days");
    }

    @Test
    void from_each_turn_a_way_leads_to_playing_again_from_there() {
        page.locator("[id='turn-2'] .turn-again a").click();

        assertThat(page.locator("h1")).hasText("Play again from turn 2");
    }
}
