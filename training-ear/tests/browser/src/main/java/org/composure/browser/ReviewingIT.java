package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A supervisor reviews an attempt with its person: one story, told in its order, as playing takes its time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewingIT {

    private static final String WORDS = "Listen first.\n<b>Then</b> explain.";

    private static Account account;
    private static BrowserSession trainee;
    private static BrowserSession supervisor;
    private static String debrief;

    @BeforeAll
    static void anAttemptThatHasEnded() {
        account = Account.add(Role.TRAINEE);
        trainee = BrowserSession.as(account, View.WIDE_LIGHT);
        supervisor = BrowserSession.as(Account.SUPERVISOR, View.WIDE_LIGHT);
        debrief = QuickContact.played(trainee, "policy-rigidity.good").debrief();
    }

    @AfterAll
    static void close() {
        trainee.close();
        supervisor.close();
    }

    @Test
    @Order(1)
    void the_supervisor_finds_the_attempt_and_whose_it_is() {
        Page page = supervisor.page();
        page.navigate("/team/attempts.xhtml?person=" + person());
        Looks.areGood(supervisor, "attempts", page.url());
        page.locator(".register tbody th a").click();

        assertThat(page.locator(".whose")).containsText("An attempt of " + account.name());
        assertThat(page.locator("[id='again']")).hasCount(0);
        assertThat(page.locator(".turn-again")).hasCount(0);
        assertThat(page.locator(".said-agent .said-who").first()).hasText(account.name());
    }

    @Test
    @Order(2)
    void the_supervisor_leaves_a_note_on_a_turn() {
        Page page = supervisor.page();
        page.navigate(debrief);
        page.locator("#turn-2 .note-new summary").click();
        page.getByLabel("What " + account.name() + " is to read").nth(1).fill(WORDS);
        page.locator("#turn-2").getByText("Leave this note").click();

        assertThat(page.locator("#messages")).containsText("Your note is there");
        assertThat(page.locator("#turn-2 .note .said-words")).hasText(WORDS);
    }

    @Test
    @Order(3)
    void the_supervisor_agrees_on_something() {
        Page page = supervisor.page();
        page.navigate(debrief);
        page.getByText("Agree on something").click();
        page.getByLabel("What is to be done").fill("Read the policy on refunds");
        page.getByText("Agree on this").click();

        assertThat(page.locator("#review .action")).containsText("Read the policy on refunds");
        assertThat(page.locator("#review .action .mark")).containsText("Agreed");
        page.locator("#turn-3 .note-new summary").click();
        Looks.areGood(supervisor, "debrief-reviewing", () -> {
            page.navigate(debrief);
            page.locator("#turn-3 .note-new summary").click();
            page.getByText("Agree on something").click();
        });
    }

    @Test
    @Order(4)
    void the_trainee_is_told_at_home() {
        Page page = trainee.page();
        Looks.areGood(trainee, "home-coached", "/index.xhtml");

        assertThat(page.locator(".unread")).containsText("A new note on \u201cSixty-one days\u201d");
        assertThat(page.locator(".action")).containsText("Due in 7 days");
    }

    @Test
    @Order(5)
    void the_trainee_reads_it_beside_the_turn_and_answers() {
        Page page = trainee.page();
        page.navigate("/index.xhtml");
        page.locator(".unread a").click();
        assertThat(page.locator("#turn-2 .note")).containsText("New");
        assertThat(page.locator(".note-places a")).hasText("Turn 2");

        page.locator("#turn-2 .note summary").click();
        page.getByLabel("Your answer").fill("I will.");
        page.getByText("Send this answer").click();

        assertThat(page.locator("#messages")).containsText("Your answer is there");
        assertThat(page.locator("#turn-2 .note-answer .said-words")).hasText("I will.");
        Looks.areGood(trainee, "debrief-coached", debrief);
    }

    @Test
    @Order(6)
    void once_read_home_tells_it_no_longer() {
        trainee.page().navigate("/index.xhtml");

        assertThat(trainee.page().locator(".unread")).hasCount(0);
    }

    @Test
    @Order(7)
    void the_supervisor_is_told_of_the_answer_and_reads_it() {
        Page page = supervisor.page();
        page.navigate("/team/attempts.xhtml?person=" + person());
        assertThat(page.locator(".register tbody tr")).containsText("One new answer");
        page.locator(".register tbody th a").click();

        assertThat(page.locator("#turn-2 .note-answer")).containsText("I will.");
        assertThat(page.locator("#turn-2 .note-answer")).containsText("New");
    }

    @Test
    @Order(8)
    void the_trainee_says_that_it_is_done() {
        Page page = trainee.page();
        page.navigate("/index.xhtml");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark as done"))
                .click();
        page.waitForURL(address -> address.contains("index"));

        assertThat(page.locator("#messages")).containsText("It is noted.");
        assertThat(page.locator(".action")).hasCount(0);
    }

    @Test
    @Order(9)
    void a_trainee_leaves_no_notes_whatever_is_sent() {
        assertThat(send(account, "note", Map.of("words", "Well done", "at", "1")))
                .isEqualTo(404);
    }

    @Test
    @Order(10)
    void somebody_else_says_nothing_whatever_is_sent() {
        Account other = Account.add(Role.TRAINEE);

        assertThat(send(other, "agree", Map.of("words", "x", "due", "2030-01-01")))
                .isEqualTo(404);
        assertThat(send(other, "answer", Map.of("words", "x", "note", "50"))).isEqualTo(404);
        assertThat(send(other, "set", Map.of("action", "50", "state", "DONE"))).isEqualTo(404);
        assertThat(send(other, "nonsense", Map.of())).isEqualTo(404);
    }

    private static int send(Account who, String kind, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("coaching", kind);
        all.put("jakarta.faces.ViewState", "stateless");
        all.put("primefaces.nonce", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
        return FormVisitor.as(who).post(debrief.substring(1), all, Map.of()).statusCode();
    }

    /** The trainee's number, from the supervisor's form. */
    private static String person() {
        Page page = supervisor.page();
        page.navigate("/team/assign.xhtml");
        return page.getByLabel(account.name()).getAttribute("value");
    }
}
