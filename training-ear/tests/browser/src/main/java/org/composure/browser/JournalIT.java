package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalIT {

    private static BrowserSession visitor;
    private static Account person;

    private final Page page = visitor.page();

    @BeforeAll
    static void somebodyWhoWasChanged() {
        visitor = BrowserSession.as(Account.ADMIN, View.WIDE_LIGHT);
        person = Account.add(Role.TRAINEE);
        FormVisitor admin = FormVisitor.as(Account.ADMIN);
        String path = "person.xhtml?id="
                + admin.get("people.xhtml?search=" + person.account())
                        .body()
                        .replaceAll("(?s).*person\\.xhtml\\?id=([0-9]+).*", "$1");
        admin.submit(
                path,
                "person",
                Map.of(
                        "name", person.name(),
                        "number", person.number(),
                        "role", "SUPERVISOR",
                        "level", "1",
                        "active", "true"),
                "save");
        FormVisitor.as(person);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    @BeforeEach
    void open() {
        page.navigate("/journal.xhtml");
    }

    @Test
    void what_was_decided_about_a_person_is_found_by_their_name() {
        page.getByLabel("Person: name, account or employee number").fill(person.name());
        button("Show");

        assertThat(entry("Signed in")).hasCount(1);
        assertThat(entry("Added a person")).hasCount(1);
        assertThat(entry("Changed a role")).containsText("before: Trainee");
        assertThat(entry("Changed a role")).containsText("Supervisor");
    }

    @Test
    void the_search_stands_in_the_address() {
        page.getByLabel("From").fill("2001-01-01");
        page.getByLabel("Until").fill("2001-12-31");
        button("Show");

        assertThat(page).hasURL(Pattern.compile(".*from=2001-01-01&until=2001-12-31"));
        assertThat(page.locator("main")).containsText("No entry fits this search.");
    }

    @Test
    void all_entries_are_checked() {
        button("Check all entries");

        assertThat(page.locator(".chain-verdict")).containsText("entries hold together.");
    }

    @Test
    void number_and_hash_are_taken_out_and_checked_against_later() throws IOException {
        Download taken = page.waitForDownload(() -> button("Take out number and hash"));
        String file = Files.readString(taken.path());
        page.navigate("/journal.xhtml");
        page.getByLabel("Number and hash taken out earlier").fill(file);
        button("Check all entries");

        assertThat(page.locator(".chain-verdict")).containsText("hold together, and fit what you took out.");
        assertThat(page.locator(".journal")).containsText("Took something out");
    }

    @Test
    void a_tail_that_was_cut_off_is_named() {
        page.getByLabel("Number and hash taken out earlier").fill("999999999:" + "0".repeat(64));
        button("Check all entries");

        assertThat(page.locator(".chain-verdict")).containsText("is gone, and all that came after it");
        Looks.areGood(visitor, "journal-broken", page.url());
    }

    @Test
    void what_is_no_anchor_is_said_to_be_none() {
        page.getByLabel("Number and hash taken out earlier").fill("17");
        button("Check all entries");

        assertThat(page.locator("#anchor-hint")).containsText("Nothing was checked.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=99999999",
                "?page=-1",
                "?person=%25&from=x&until=2026-99-99",
                "?check=x&anchor=%00",
                "?from=1000-01-01&until=2999-12-31&page=3"
            })
    void a_parameter_that_means_nothing_changes_nothing(String query) {
        assertThat(page.navigate("/journal.xhtml" + query).status()).isEqualTo(200);
    }

    @Test
    void it_looks_good() {
        Looks.areGood(visitor, "journal", "/journal.xhtml?check=yes");
        Looks.areGood(visitor, "journal-found", "/journal.xhtml?person=" + person.account());
        Looks.areGood(visitor, "journal-none", "/journal.xhtml?until=2001-01-01");
    }

    @Test
    void a_team_is_set_on_a_persons_page() {
        page.navigate("/people.xhtml?search=" + person.account());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(person.name()))
                .click();
        page.getByLabel("Name of the team").fill(" ");
        button("Put into this team");
        assertThat(page.locator("[id='team:name-message']")).isVisible();
        Looks.areGood(visitor, "person-team", page.url());
        page.getByLabel("Name of the team").fill("Night shift");
        button("Put into this team");
        page.navigate("/people.xhtml?search=" + person.account());

        assertThat(page.locator(".register tbody")).containsText("Night shift");
    }

    private static Locator entry(String deed) {
        return visitor.page().locator(".journal tbody tr", new Page.LocatorOptions().setHasText(deed));
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
