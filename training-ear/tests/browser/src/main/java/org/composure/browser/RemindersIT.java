package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.View;
import org.junit.jupiter.api.Test;

/** Where reminders go, and the calendar that somebody gives an address. No SMTP server is set here. */
class RemindersIT {

    @Test
    void without_an_smtp_server_the_page_says_that_nothing_is_sent_and_why() {
        try (var hr = BrowserSession.as(Account.HR, View.WIDE_LIGHT)) {
            Page page = hr.page();
            page.navigate("/people.xhtml");
            page.getByText("Reminders by e-mail").click();
            page.waitForURL(Pattern.compile(".*/reminders\\.xhtml"));

            assertThat(page.locator("main")).containsText("Reminders are not sent");
            assertThat(page.locator("main")).containsText("SMTP_HOST");
            hr.screenshot("reminders-off");
        }
    }

    @Test
    void an_administrator_writes_an_address_down_if_it_is_one() {
        Account somebody = Account.add(Role.TRAINEE);
        try (var admin = BrowserSession.as(Account.ADMIN, View.WIDE_LIGHT)) {
            Page page = admin.page();
            page.navigate("/people.xhtml?search=" + somebody.account());
            page.locator(".register tbody a").first().click();
            page.waitForURL(Pattern.compile(".*/person\\.xhtml.*"));
            page.getByLabel("E-mail address").fill("ines@example");
            press(page, "Save");
            assertThat(page.locator("[id='person:email-message']")).containsText("This is no e-mail address.");
            page.getByLabel("E-mail address").fill("ines@example.org");
            press(page, "Save");

            assertThat(page.locator("#messages")).containsText("was saved");
        }
    }

    @Test
    void a_calendar_reads_at_an_address_that_is_shown_once() throws Exception {
        try (var session = BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT)) {
            Page page = session.page();
            page.navigate("/my-certificates.xhtml");
            press(page, "Make an address");
            page.locator("#calendar-address").waitFor();
            String address = page.locator("#calendar-address").inputValue();
            session.screenshot("calendar-address");

            HttpResponse<String> read = read(address, "");
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(read.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
            assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(read(address, read.headers().firstValue("ETag").orElseThrow())
                            .statusCode())
                    .isEqualTo(304);

            page.navigate("/my-certificates.xhtml");
            assertThat(page.locator("#calendar-address")).hasCount(0);
            press(page, "Close the address");
            assertThat(page.locator("#messages")).containsText("read nothing there");
            assertThat(read(address, "").statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> read(String address, String mark) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("If-None-Match", mark)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
