package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Product;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleIT {

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
    void an_administrator_adds_a_person_who_can_sign_in() {
        Page page = visitor.page();
        String own = UUID.randomUUID().toString();
        page.navigate("/people.xhtml");
        page.getByText("Add a person").click();
        page.getByLabel("Account").fill("added-" + own);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Ines Newcomer");
        page.getByLabel("Employee number").fill(own);
        page.getByLabel("Role").selectOption("SUPERVISOR");
        page.getByLabel("Starting level").selectOption("2");
        page.getByLabel("First password").fill("a long first password");
        button("Add this person").click();

        assertThat(page).hasURL(Pattern.compile(".*/people\\.xhtml"));
        assertThat(page.locator("#messages")).containsText("Ines Newcomer was added and can sign in now.");
        assertThat(FormVisitor.at(Product.url())
                        .signIn("added-" + own, "a long first password")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void each_field_says_why_it_was_not_taken() {
        Page page = visitor.page();
        page.navigate("/person.xhtml");
        page.getByLabel("Account").fill("Not An Account");
        page.getByLabel("Employee number").fill("D-1001");
        page.getByLabel("First password").fill("short");
        button("Add this person").click();

        assertThat(page.locator("#messages")).containsText("Nothing was saved: 4 fields need your attention.");
        assertThat(page.locator("#messages")).isFocused();
        assertThat(page.locator("[id='person:account-message']")).containsText("small letters");
        assertThat(page.locator("[id='person:name-message']")).containsText("Enter the name.");
        assertThat(page.locator("[id='person:number-message']")).containsText("Somebody has this employee number");
        assertThat(page.locator("[id='person:first-password-message']")).containsText("at least 10 characters");
        assertThat(page.getByLabel("Account")).hasValue("Not An Account");
        visitor.screenshot("person-refused");
    }

    @Test
    void an_account_that_somebody_has_is_refused() {
        var answer =
                FormVisitor.as(Account.ADMIN).submit("person.xhtml", "person", fields("account", "trainee"), "save");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Somebody has this account already.");
    }

    @Test
    void role_level_and_access_are_changed() {
        var account = Account.add(Role.TRAINEE);
        Page page = visitor.page();
        page.navigate("/people.xhtml?search=" + account.account());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(account.name()))
                .click();
        page.getByLabel("Role").selectOption("HR");
        page.getByLabel("Starting level").selectOption("1");
        page.getByLabel("May sign in").uncheck();
        button("Save").click();

        assertThat(page.locator("#messages")).containsText(account.name() + " was saved.");
        page.navigate("/people.xhtml?search=" + account.account());
        assertThat(page.locator(".register tbody tr")).hasCount(1);
        assertThat(page.locator(".register tbody td"))
                .containsText(new String[] {account.account(), "", "HR officer", "1", "First team", "Closed"});
    }

    @Test
    void a_new_password_holds_at_once() {
        var account = Account.add(Role.TRAINEE);
        Page page = visitor.page();
        page.navigate("/people.xhtml?search=" + account.account());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(account.name()))
                .click();
        page.getByLabel("New password").fill("short");
        button("Set the password").click();
        assertThat(page.locator("[id='password:new-password-message']")).containsText("at least 10 characters");
        assertThat(page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(account.name());

        page.getByLabel("New password").fill("quite another password");
        button("Set the password").click();
        assertThat(page.locator("#messages")).containsText("holds from now on");
        assertThat(FormVisitor.at(Product.url())
                        .signIn(account.account(), "quite another password")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void nobody_takes_the_administrators_role_from_themselves() {
        Page page = visitor.page();
        page.navigate("/people.xhtml?search=admin");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ada Brandt"))
                .click();
        page.getByLabel("Role").selectOption("TRAINEE");
        button("Save").click();

        assertThat(page.locator("[id='person:role-message']")).containsText("from yourself");
        assertThat(visitor.page().navigate("/people.xhtml").status()).isEqualTo(200);
    }

    @Test
    void a_search_stands_in_the_address_and_takes_its_signs_as_they_are() {
        Page page = visitor.page();
        page.navigate("/people.xhtml");
        page.getByLabel("Name, account or employee number").fill("%_!");
        button("Show").click();

        assertThat(page).hasURL(Pattern.compile(".*\\?search=%25_%21"));
        assertThat(page.locator("main")).containsText("Nobody fits this search.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "0", "999999999", "99999999999999999999", "1e3"})
    void of_a_person_who_does_not_exist_there_is_no_page(String id) {
        assertThat(visitor.page().navigate("/person.xhtml?id=" + id).status()).isEqualTo(404);
    }

    private static Map<String, String> fields(String field, String value) {
        var fields = new HashMap<>(Map.of(
                "name",
                "Nora",
                "number",
                UUID.randomUUID().toString(),
                "role",
                "TRAINEE",
                "level",
                "1",
                "first-password",
                "a long first password"));
        fields.put(field, value);
        return fields;
    }

    private static Locator button(String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
