package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.View;
import org.junit.jupiter.api.Test;

class PractiseIT {

    private static final Pattern PLAYER = Pattern.compile(".*/play\\.xhtml\\?attempt=[0-9]+");

    @Test
    void whoever_is_new_sees_what_there_is_and_what_would_be_here() {
        try (var visitor = BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT)) {
            Page page = visitor.page();
            page.navigate("/index.xhtml");

            assertThat(page.locator(".tile").first()).isVisible();
            assertThat(page.locator(".tile .mark").first()).hasText("New");
            assertThat(page.locator("main")).containsText("They appear here after your first contact.");
            assertThat(page.locator("main")).containsText("Nothing yet.");
            visitor.screenshot("home-new");
        }
    }

    @Test
    void one_button_of_the_page_stands_out() {
        try (var visitor = BrowserSession.as(Account.TRAINEE, View.WIDE_LIGHT)) {
            visitor.page().navigate("/index.xhtml");
            assertThat(visitor.page().locator(".tile .ui-button:not(.ui-button-outlined)"))
                    .hasCount(1);
        }
    }

    @Test
    void begin_leads_to_the_player_and_from_then_on_the_contact_can_be_continued() {
        try (var visitor = BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT)) {
            Page page = visitor.page();
            page.navigate("/index.xhtml");
            Locator tile = page.locator("#policy-rigidity");
            tile.getByRole(AriaRole.BUTTON).first().click();
            assertThat(page).hasURL(PLAYER);
            String attempt = page.url();

            page.navigate("/index.xhtml");
            assertThat(tile.locator(".mark")).hasText("In progress");
            assertThat(page.locator(".register tbody tr")).hasCount(1);
            assertThat(page.locator(".register tbody tr")).containsText("Still open");
            assertThat(page.locator(".register tbody a").getAttribute("href"))
                    .isEqualTo(attempt.replaceAll(".*(?=/play)", ""));
            tile.getByRole(AriaRole.BUTTON).first().click();
            assertThat(page).hasURL(attempt);
        }
    }

    @Test
    void others_may_play_as_well() {
        try (var visitor = BrowserSession.as(Account.SUPERVISOR, View.WIDE_LIGHT)) {
            visitor.page().navigate("/library.xhtml");
            visitor.page().locator(".bar-places a").first().click();
            assertThat(visitor.page().locator(".tile").first()).isVisible();
        }
    }

    @Test
    void a_page_number_that_is_none_shows_the_first() {
        try (var visitor = BrowserSession.as(Account.TRAINEE, View.WIDE_LIGHT)) {
            for (String number : new String[] {"x", "-1", "0", "99999999999999", "1e3", ""}) {
                assertThat(visitor.page()
                                .navigate("/index.xhtml?page=" + number)
                                .status())
                        .as(number)
                        .isEqualTo(200);
            }
        }
    }
}
