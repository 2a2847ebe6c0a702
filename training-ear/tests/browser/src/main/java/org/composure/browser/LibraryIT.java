package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LibraryIT {

    private static final int MODES = 65;
    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    private static BrowserSession visitor;

    @BeforeAll
    static void open() {
        visitor = BrowserSession.as(Account.SUPERVISOR, View.WIDE_LIGHT);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    @Test
    void the_whole_catalogue_is_there_by_group() {
        Page page = visitor.page();
        page.navigate("/library.xhtml");

        assertThat(page.locator(".failures tbody tr")).hasCount(MODES);
        assertThat(page.locator(".failures")).hasCount(7);
        assertThat(page.locator("main")).containsText(Pattern.compile("[1-9][0-9]* of 65 have a scenario"));
    }

    @Test
    void a_filter_stands_in_the_address_and_can_be_sent_to_a_colleague() {
        Page page = visitor.page();
        page.navigate("/library.xhtml");
        page.getByLabel("Words").fill("angry");
        page.getByLabel("Group", EXACTLY).selectOption("access");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*\\?text=angry&group=access&scenario="));
        assertThat(page.getByLabel("Words")).hasValue("angry");
        assertThat(page.getByLabel("Group", EXACTLY)).hasValue("access");
    }

    @Test
    void words_are_looked_for_in_name_meaning_figure_and_sources() {
        for (String words : new String[] {"POLICY RIGIDITY", "bot loop", "17%", "A16"}) {
            visitor.page()
                    .navigate("/library.xhtml?text=" + words.replace(" ", "+").replace("%", "%25"));
            assertThat(visitor.page().locator(".failures tbody tr").first()).isVisible();
            assertThat(visitor.page().locator(".failures tbody tr").count())
                    .as(words)
                    .isLessThan(10);
        }
    }

    @Test
    void a_group_is_shown_alone() {
        visitor.page().navigate("/library.xhtml?group=conduct");
        assertThat(visitor.page().locator(".failures")).hasCount(1);
        assertThat(visitor.page().getByRole(AriaRole.STATUS)).hasText("8 of 65 failures shown");
    }

    @Test
    void what_has_a_scenario_and_what_has_none_add_up() {
        visitor.page().navigate("/library.xhtml?scenario=yes");
        int covered = visitor.page().locator(".failures tbody tr").count();
        assertThat(visitor.page().locator(".failures tbody tr a[href*='index.xhtml']"))
                .hasCount(covered);

        visitor.page().navigate("/library.xhtml?scenario=no");
        assertThat(visitor.page().locator(".failures tbody tr")).hasCount(MODES - covered);
    }

    @Test
    void nothing_found_says_what_to_do() {
        visitor.page().navigate("/library.xhtml?text=nothing+has+these+words");
        assertThat(visitor.page().locator("main")).containsText("Try fewer words");
        visitor.screenshot("library-none");
    }

    @Test
    void a_choice_that_does_not_exist_finds_nothing_or_counts_as_none() {
        assertThat(visitor.page().navigate("/library.xhtml?group=nothing").status())
                .isEqualTo(200);
        visitor.page().navigate("/library.xhtml?scenario=perhaps");
        assertThat(visitor.page().locator(".failures tbody tr")).hasCount(MODES);
    }
}
