package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.View;
import org.junit.jupiter.api.Test;

/** The frame around every page. */
class ShellIT {

    @Test
    void the_chosen_theme_shows_at_once_and_is_kept_with_the_person() {
        var account = Account.add(Role.TRAINEE);
        try (var visitor = BrowserSession.as(account, View.WIDE_LIGHT)) {
            visitor.page().navigate("/library.xhtml");
            button(visitor.page(), "Dark").click();

            assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "dark");
            assertThat(button(visitor.page(), "Dark")).hasAttribute("aria-pressed", "true");
            assertThat(ground(visitor.page())).isEqualTo("rgb(18, 22, 23)");
        }
        try (var later = BrowserSession.as(account, View.WIDE_LIGHT)) {
            later.page().navigate("/index.xhtml");

            assertThat(later.page().locator("html")).hasAttribute("data-theme", "dark");
            assertThat(button(later.page(), "Light")).hasAttribute("aria-pressed", "false");
            assertThat(later.complaints()).isEmpty();
        }
    }

    @Test
    void without_a_choice_the_page_follows_the_device() {
        try (var visitor = BrowserSession.open(View.WIDE_DARK)) {
            visitor.page().navigate("/sign-in.xhtml");
            assertThat(ground(visitor.page())).isEqualTo("rgb(18, 22, 23)");
        }
    }

    @Test
    void on_a_telephone_the_bar_is_a_menu_that_the_keyboard_opens_and_closes() {
        try (var visitor = BrowserSession.as(Account.ADMIN, View.NARROW_LIGHT)) {
            Page page = visitor.page();
            page.navigate("/people.xhtml");
            Locator people = page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("People").setExact(true));
            assertThat(people).isHidden();

            button(page, "Menu").focus();
            page.keyboard().press("Enter");
            assertThat(people).isVisible();
            visitor.picture("menu", View.NARROW_LIGHT);
            page.keyboard().press("Escape");
            assertThat(people).isHidden();
        }
    }

    @Test
    void the_first_tab_leads_past_the_bar() {
        try (var visitor = BrowserSession.as(Account.TRAINEE, View.WIDE_LIGHT)) {
            visitor.page().navigate("/library.xhtml");
            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().locator("main")).isFocused();
        }
    }

    @Test
    void the_bar_leads_only_where_the_role_may_go_and_says_where_one_is() {
        try (var visitor = BrowserSession.as(Account.TRAINEE, View.WIDE_LIGHT)) {
            visitor.page().navigate("/library.xhtml");

            assertThat(visitor.page().locator(".bar-places a")).hasText(new String[] {"Practise", "Library"});
            assertThat(visitor.page().locator(".bar-places a[aria-current=page]"))
                    .hasText("Library");
        }
    }

    private static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
