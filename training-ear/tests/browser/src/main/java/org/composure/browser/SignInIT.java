package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Elsewhere;
import org.composure.support.FormVisitor;
import org.composure.support.Product;
import org.composure.support.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {

    private static final int OWN_ADDRESS = 11;

    @Test
    void the_right_password_lets_in() {
        try (var visitor = BrowserSession.open(View.WIDE_LIGHT)) {
            visitor.page().navigate("/sign-in.xhtml");
            signIn(visitor.page(), "trainee", "composure-demo");

            assertThat(visitor.page()).hasURL(Pattern.compile(".*/index\\.xhtml"));
            assertThat(visitor.page().locator(".bar-person")).containsText("Tess Amari");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"trainee, index.xhtml", "supervisor, team/board.xhtml", "hr, library.xhtml", "admin, library.xhtml"})
    void everybody_arrives_where_their_work_begins(String account, String home) {
        var answer = FormVisitor.at(Product.url()).signIn(account, "composure-demo");

        assertThat(leadsTo(answer)).isEqualTo(Product.url().resolve(home));
    }

    @Test
    void a_wrong_password_is_answered_calmly_and_without_saying_what_was_wrong() {
        try (var elsewhere = Elsewhere.at(OWN_ADDRESS);
                var visitor = BrowserSession.at(elsewhere.url(), View.WIDE_LIGHT)) {
            visitor.page().navigate("/sign-in.xhtml");
            signIn(visitor.page(), "trainee", "not the password");
            assertThat(visitor.page().locator("#messages")).containsText("do not belong together");
            visitor.screenshot("sign-in-wrong");

            signIn(visitor.page(), "nobody-has-this-account", "not the password");
            assertThat(visitor.page().locator("#messages")).containsText("do not belong together");
        }
    }

    @Test
    void after_ten_wrong_tries_the_page_says_how_long_to_wait() {
        try (var elsewhere = Elsewhere.at(OWN_ADDRESS + 1);
                var visitor = BrowserSession.at(elsewhere.url(), View.WIDE_LIGHT)) {
            var account = Account.add(Role.TRAINEE);
            var trier = FormVisitor.at(elsewhere.url());
            for (int i = 0; i < 10; i++) {
                trier.signIn(account.account(), "not the password");
            }
            visitor.page().navigate("/sign-in.xhtml");
            signIn(visitor.page(), account.account(), account.password());

            assertThat(visitor.page().locator("#messages"))
                    .containsText(Pattern.compile("Try again in [0-9]+ minutes"));
            visitor.screenshot("sign-in-too-many");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.xhtml",
                "/library.xhtml?text=phone&scenario=no",
                "/play.xhtml?attempt=1",
                "/debrief.xhtml?attempt=1",
                "/people.xhtml?search=x",
                "/person.xhtml",
                "/nothing-here"
            })
    void a_stranger_is_asked_to_sign_in_and_comes_back_to_the_page_that_was_asked_for(String path) {
        var stranger = FormVisitor.at(Product.url());
        assertThat(leadsTo(stranger.get(path))).isEqualTo(Product.url().resolve("sign-in.xhtml"));

        assertThat(leadsTo(stranger.signIn("admin", "composure-demo")))
                .isEqualTo(Product.url().resolve(path));
    }

    @Test
    void the_session_is_a_new_one_once_somebody_has_signed_in() {
        var visitor = FormVisitor.at(Product.url());
        visitor.get("sign-in.xhtml");
        String before = visitor.session();
        visitor.signIn("trainee", "composure-demo");

        assertThat(visitor.session()).isNotEqualTo(before);
    }

    @Test
    void whoever_has_signed_in_is_not_asked_again() {
        try (var visitor = BrowserSession.as(Account.TRAINEE, View.WIDE_LIGHT)) {
            visitor.page().navigate("/sign-in.xhtml");
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/index\\.xhtml"));
        }
    }

    @Test
    void signing_out_ends_the_visit() {
        try (var visitor = BrowserSession.as(Account.TRAINEE, View.WIDE_LIGHT)) {
            visitor.page().navigate("/index.xhtml");
            button(visitor.page(), "Sign out").click();
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in\\.xhtml"));

            visitor.page().goBack();
            visitor.page().reload();
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in\\.xhtml"));
        }
    }

    @Test
    void a_page_whose_visit_is_over_leads_through_sign_in_and_back() {
        try (var visitor = BrowserSession.as(Account.TRAINEE, View.WIDE_LIGHT)) {
            visitor.page().navigate("/library.xhtml?text=phone");
            visitor.page().context().clearCookies();
            button(visitor.page(), "Dark").click();
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in\\.xhtml"));

            signIn(visitor.page(), "trainee", "composure-demo");
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/library\\.xhtml\\?text=phone"));
            assertThat(visitor.page()).hasTitle(Pattern.compile("Which service failures.*"));
        }
    }

    private static URI leadsTo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static void signIn(Page page, String account, String password) {
        page.getByLabel("Account").fill(account);
        page.getByLabel("Password").fill(password);
        button(page, "Sign in").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
