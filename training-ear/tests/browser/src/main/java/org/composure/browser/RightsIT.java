package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Looks;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Rights: what everybody is told, asks for and gets, and what HR does. One story, in this order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RightsIT {

    private static BrowserSession person;
    private static BrowserSession hr;
    private static Account asker;

    @BeforeAll
    static void somebodyAndHr() {
        asker = Account.add(Role.TRAINEE);
        person = BrowserSession.as(asker, View.WIDE_LIGHT);
        hr = BrowserSession.as(Account.HR, View.WIDE_LIGHT);
    }

    @AfterAll
    static void close() {
        person.close();
        hr.close();
    }

    @Test
    @Order(1)
    void from_the_foot_of_a_page_everybody_reads_how_they_are_scored() {
        person.page().navigate("/index.xhtml");
        person.page().locator("footer a").click();
        person.page().waitForURL("**/rights.xhtml");

        assertThat(person.page().locator("main")).containsText("People do, always.");
        assertThat(person.page().locator(".rights-periods")).containsText("3 years");
        Looks.areGood(person, "rights", "/rights.xhtml");
    }

    @Test
    @Order(2)
    void the_rules_are_one_link_away() {
        person.page().navigate("/rights.xhtml");
        person.page().getByText("Read all the rules").click();
        person.page().waitForURL("**/rules.xhtml");

        assertThat(person.page().locator("main")).containsText("An untruth");
        Looks.areGood(person, "rules", "/rules.xhtml");
    }

    @Test
    @Order(3)
    void a_copy_is_asked_for() {
        person.page().navigate("/rights.xhtml");
        button(person, "Ask for a copy");

        assertThat(person.page().locator("#messages")).containsText("HR has been asked");
    }

    @Test
    @Order(4)
    void hr_finds_the_request_and_grants_it() {
        Looks.areGood(hr, "data-requests", "/data-requests.xhtml");
        hr.page().navigate("/data-requests.xhtml");
        hr.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(asker.name()))
                .click();
        hr.page().waitForURL("**/person-rights.xhtml?person=*");
        Looks.areGood(hr, "person-rights", hr.page().url());
        button(hr, "Grant");

        assertThat(hr.page().locator("#messages")).containsText("Granted.");
    }

    @Test
    @Order(5)
    void the_copy_lies_ready() throws IOException {
        person.page().navigate("/rights.xhtml");
        Download copy = person.page().waitForDownload(() -> button(person, "To read (PDF)"));

        assertThat(copy.suggestedFilename()).isEqualTo("composure-data.pdf");
        assertThat(Files.readAllBytes(copy.path())).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    @Order(6)
    void hr_takes_a_copy_out_with_one_click() throws IOException {
        open();
        Download copy = hr.page().waitForDownload(() -> button(hr, "For machines (JSON)"));

        assertThat(Files.readString(copy.path())).contains("\"" + asker.name() + "\"");
    }

    @Test
    @Order(7)
    void with_another_name_nobody_is_erased_and_nothing_typed_is_lost() {
        open();
        hr.page().getByLabel("Why").fill("They left.");
        hr.page().getByLabel("Type their name").fill("Somebody Else");
        button(hr, "Erase for good");

        assertThat(hr.page().locator("#messages")).containsText("Nothing was erased.");
        assertThat(hr.page().getByLabel("Why")).hasValue("They left.");
    }

    @Test
    @Order(8)
    void with_their_name_they_are_gone() {
        open();
        hr.page().getByLabel("Why").fill("They left.");
        hr.page().getByLabel("Type their name").fill(asker.name());
        button(hr, "Erase for good");

        assertThat(hr.page().locator("h1")).hasText("Erased person");
        Looks.areGood(hr, "person-erased", hr.page().url());
        hr.page().navigate("/people.xhtml?search=" + asker.account());
        assertThat(hr.page().locator("main")).not().containsText(asker.name());
        person.page().navigate("/rights.xhtml");
        assertThat(person.page()).hasURL(Pattern.compile(".*/sign-in\\.xhtml.*"));
    }

    private static void open() {
        hr.page().navigate("/people.xhtml?search=" + asker.account());
        hr.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(asker.name()))
                .click();
        hr.page().waitForURL("**/person.xhtml?id=*");
        hr.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Data and rights"))
                .click();
        hr.page().waitForURL("**/person-rights.xhtml?person=*");
    }

    private static void button(BrowserSession visitor, String name) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
