package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.Playing;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may give alone: decided by a supervisor, read by the person. */
class AuthorityIT {

    private static BrowserSession supervisor;

    @BeforeAll
    static void open() {
        supervisor = BrowserSession.as(Account.SUPERVISOR, View.WIDE_LIGHT);
    }

    @AfterAll
    static void close() {
        supervisor.close();
    }

    @Test
    void a_supervisor_grants_level_3_with_a_limit_by_keyboard_alone_and_the_trainee_reads_it() {
        Account account = Account.add(Role.TRAINEE);
        Page page = supervisor.page();
        page.navigate(address(account, 3));
        Keyboard keyboard = new Keyboard(Playing.with(supervisor));
        keyboard.fill("[id='decision:limits:0:amount']", "80");
        keyboard.fill("[id='decision:reason']", "Two weeks beside me, calm with refunds.");
        keyboard.follow("[id='decision:grant']");
        assertThat(page.locator("[id='decision:justification-message']")).containsText("against the recommendation");
        keyboard.fill("[id='decision:justification']", "They did this for years in another house.");
        keyboard.follow("[id='decision:grant']");
        assertThat(page.locator("[id='messages']")).containsText("Granted.");

        try (var trainee = BrowserSession.as(account, View.WIDE_LIGHT)) {
            Page own = trainee.page();
            own.navigate("/index.xhtml");
            own.getByText("What you may give alone").click();
            assertThat(own.locator(".level-now")).hasText("Level 3: Acts under indirect supervision");
            assertThat(own.locator("main .permitted").first()).containsText("up to 80");
            assertThat(own.locator(".decisions")).containsText("Two weeks beside me, calm with refunds.");
            Looks.areGood(trainee, "my-authority", "/my-authority.xhtml");
        }
    }

    @Test
    void the_page_of_a_decision_looks_good() {
        Account account = Account.add(Role.TRAINEE, 3);
        try (var trainee = BrowserSession.as(account, View.WIDE_LIGHT)) {
            QuickContact.played(trainee, "no-authority.good");
        }

        Looks.areGood(supervisor, "authority", address(account, 4));
    }

    @Test
    void a_refused_decision_looks_good() {
        Account account = Account.add(Role.TRAINEE);

        Looks.areGood(supervisor, "authority-refused", () -> {
            Page page = supervisor.page();
            page.navigate(address(account, 3));
            page.fill("[id='decision:until']", "2020-01-01");
            page.click("[id='decision:grant']");
            page.locator("[id='decision:until-message'] .ui-message-error-detail, [id='decision:until-message']")
                    .first()
                    .waitFor();
        });
    }

    @Test
    void what_waits_for_a_second_supervisor_looks_good() {
        Account account = Account.add(Role.TRAINEE);
        FormVisitor.as(Account.SUPERVISOR)
                .submit(
                        address(account, 4).substring(1),
                        "decision",
                        Map.of(
                                "reason",
                                "Runs the evening desk already.",
                                "justification",
                                "The record is short, the work is not."),
                        "grant");

        try (var second = BrowserSession.as(Account.add(Role.SUPERVISOR), View.WIDE_LIGHT)) {
            Looks.areGood(second, "proposals", "/team/proposals.xhtml");
        }
    }

    @Test
    void the_policies_look_good() {
        Looks.areGood(supervisor, "policies", "/team/policies.xhtml");
    }

    @Test
    void before_the_first_decision_the_own_page_looks_good() {
        try (var trainee = BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT)) {
            Looks.areGood(trainee, "my-authority-new", "/my-authority.xhtml");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?person=x", "?person=-1", "?person=999999999", "?person=99999999999999999999"})
    void of_somebody_who_does_not_exist_there_is_no_page(String query) {
        assertThat(FormVisitor.as(Account.SUPERVISOR)
                        .get("team/authority.xhtml" + query)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_supervisor_has_no_such_page_about_themselves() {
        assertThat(FormVisitor.as(Account.SUPERVISOR)
                        .get("team/authority.xhtml?person=" + Account.SUPERVISOR.id())
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team/authority.xhtml?person=1", "team/proposals.xhtml", "team/policies.xhtml"})
    void the_pages_about_a_team_are_closed_to_a_trainee(String path) {
        assertThat(FormVisitor.as(Account.TRAINEE).get(path).statusCode()).isEqualTo(403);
    }

    private static String address(Account account, int level) {
        return "/team/authority.xhtml?person=" + account.id() + "&level=" + level;
    }
}
