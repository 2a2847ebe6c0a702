package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.composure.support.Account;
import org.composure.support.ApiClient;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page where administrators look after the help desk's software. */
class ClientsIT {

    private static BrowserSession visitor;

    @BeforeAll
    static void open() {
        visitor = BrowserSession.as(Account.ADMIN, View.WIDE_LIGHT);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    @Test
    void a_client_is_added_and_its_token_shown_once() {
        Page page = visitor.page();
        String name = "Desk " + UUID.randomUUID();
        page.navigate("/clients.xhtml");
        page.getByLabel("Name").fill(name);
        button("Add this client").click();

        assertThat(page.locator("#messages")).containsText(name + " was added.");
        assertThat(page.locator("#token")).hasText(Pattern.compile("cmp_[0-9a-f]{8}_[A-Za-z0-9_-]{43}"));
        visitor.screenshot("client-added");

        page.navigate("/clients.xhtml");
        assertThat(page.locator("#token")).hasCount(0);
        assertThat(row(name)).containsText("Ask what agents may give");
        assertThat(row(name)).containsText("Never");
    }

    @Test
    void a_client_is_revoked_with_a_reason_and_refused_from_then_on() {
        var client = ApiClient.add();
        assertThat(client.asks("D-1001", "").statusCode()).isEqualTo(200);
        Page page = visitor.page();
        page.navigate("/clients.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(client.name()))
                .click();
        button("Revoke it").click();
        assertThat(page.locator("[id='revoke:reason-message']")).containsText("Enter why");

        page.getByLabel("Reason").fill("Moved to another desk");
        button("Revoke it").click();
        assertThat(page.locator("#messages")).containsText(client.name() + " was revoked.");
        assertThat(row(client.name())).containsText("Revoked");
        assertThat(client.asks("D-1001", "").statusCode()).isEqualTo(401);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(client.name()))
                .click();
        assertThat(page.locator("main")).containsText("Moved to another desk");
        assertThat(button("Revoke it")).hasCount(0);
        visitor.screenshot("client-revoked");
    }

    @Test
    void the_last_use_shows() {
        var client = ApiClient.add();
        client.asks("D-1001", "");
        Page page = visitor.page();
        page.navigate("/clients.xhtml");
        // It is written behind the answer's back.
        page.waitForCondition(() -> {
            page.reload();
            return !row(client.name()).textContent().contains("Never");
        });
    }

    @Test
    void a_name_that_is_missing_is_asked_for() {
        Page page = visitor.page();
        page.navigate("/clients.xhtml");
        button("Add this client").click();

        assertThat(page.locator("[id='client:name-message']")).containsText("Enter a name.");
        assertThat(page.locator("#messages")).containsText("The client was not added");
    }

    @Test
    void a_webhook_is_added_with_a_secret_shown_once_and_removed() {
        Page page = visitor.page();
        String address = "https://203.0.113.7/hooks/" + UUID.randomUUID();
        page.navigate("/clients.xhtml");
        page.getByLabel("Address").fill(address);
        button("Add this address").click();

        assertThat(page.locator("#secret")).hasText(Pattern.compile("whsec_[A-Za-z0-9+/]{43}="));
        visitor.screenshot("webhook-added");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(address))
                .click();
        // What it says below depends on whether other tests have just granted something.
        assertThat(page.locator("h1")).hasText("What was sent to this address?");
        assertThat(page.locator("#secret")).hasCount(0);
        visitor.screenshot("webhook");

        button("Remove it").click();
        assertThat(page.locator("#messages")).containsText(address + " is told nothing more.");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(address)))
                .hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/, inside a private network",
        "http://169.254.169.254/latest, inside a private network",
        "http://[::1]/, inside a private network",
        "ftp://desk.example/, Enter a whole address",
        "'', Enter a whole address"
    })
    void an_address_that_no_message_may_go_to_is_refused(String address, String why) {
        Page page = visitor.page();
        page.navigate("/clients.xhtml");
        page.getByLabel("Address").fill(address);
        button("Add this address").click();

        assertThat(page.locator("[id='webhook:address-message']")).containsText(why);
        assertThat(page.getByLabel("Address")).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"client.xhtml", "webhook.xhtml"})
    void of_what_does_not_exist_there_is_no_page(String page) {
        var admin = FormVisitor.as(Account.ADMIN);

        assertThat(admin.get(page).statusCode()).isEqualTo(404);
        assertThat(admin.get(page + "?id=x").statusCode()).isEqualTo(404);
        assertThat(admin.get(page + "?id=999999999").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trainee", "supervisor", "hr"})
    void nobody_but_administrators_gets_there(String account) {
        var person = FormVisitor.as(new Account(account, "composure-demo", ""));

        assertThat(person.get("clients.xhtml").statusCode()).isEqualTo(403);
        assertThat(person.get("client.xhtml?id=1").statusCode()).isEqualTo(403);
        assertThat(person.get("webhook.xhtml?id=1").statusCode()).isEqualTo(403);
    }

    @Test
    void a_name_full_of_signs_is_shown_as_it_is() {
        String name = "<b>Desk</b> {0} #{1+1} " + UUID.randomUUID();
        FormVisitor.as(Account.ADMIN).submit("clients.xhtml", "client", Map.of("name", name), "add");

        visitor.page().navigate("/clients.xhtml");
        assertThat(row(name)).containsText("Nothing");
    }

    @Test
    void the_page_looks_good() {
        ApiClient.add();
        Looks.areGood(visitor, "clients", "/clients.xhtml");
    }

    private static Locator row(String name) {
        return visitor.page().locator(".register tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator button(String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
