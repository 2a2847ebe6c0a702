package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Looks;
import org.composure.support.Playing;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.composure.support.Walkthrough;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The debrief of a contact that went middling, five turns long, as a chess program would annotate it. */
class AnnotatedIT {

    private static final int TURNS = 5;

    private static BrowserSession trainee;
    private static String address;
    private static String hint;

    private Page page;

    @BeforeAll
    static void play() {
        trainee = BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT);
        QuickContact contact = QuickContact.begin(trainee.visitor(), "policy-rigidity");
        hint = hint(Playing.with(trainee).open(contact.attempt()).page());
        address = contact.play(Walkthrough.of("policy-rigidity.bad")).debrief();
    }

    /** Asks for a hint, and returns what it says the reply should do. */
    private static String hint(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Hint").setExact(true))
                .click();
        Matcher given = Pattern.compile("a reply that (.*?)\\.")
                .matcher(page.locator(".hint-given p").first().textContent());
        assertThat(given.find()).isTrue();
        return given.group(1);
    }

    @AfterAll
    static void close() {
        trainee.close();
    }

    @BeforeEach
    void aDebrief() {
        page = trainee.page();
        page.navigate(address);
    }

    @Test
    void every_turn_has_a_mark_with_a_sign_and_a_word() {
        Locator marks = page.locator(".turn .judgement");

        assertThat(marks).hasCount(TURNS);
        assertThat(marks.allTextContents())
                .allMatch(mark -> mark.strip().matches("(?s)\\S+\\s+(Best|Good|Inaccuracy|Mistake|Blunder)"));
    }

    @Test
    void every_turn_says_what_it_cost() {
        assertThat(page.locator(".turn .judged").allTextContents())
                .hasSize(TURNS)
                .allMatch(judged -> judged.matches("(?s).*cost (nothing|1 point|\\d+ points).*"));
    }

    @Test
    void the_best_line_unfolds_beneath_the_turn() {
        page.locator("#turn-1 .better summary").click();

        assertThat(page.locator("#turn-1 .better-line > .said-agent")).isVisible();
        assertThat(page.locator("#turn-1 .better-ahead > li")).hasCount(3);
    }

    @Test
    void the_best_line_is_folded_at_first() {
        assertThat(page.locator("#turn-1 .better-line")).isHidden();
    }

    @Test
    void a_hint_is_told_at_the_turn_at_which_it_was_asked_for() {
        assertThat(page.locator(".said-hint")).hasCount(1);
        assertThat(page.locator("#turn-1 .said-hint"))
                .hasText("You asked for a hint. It named what was missing: a reply that " + hint + ".");
    }

    @Test
    void the_chart_is_drawn() {
        assertThat(page.locator(".progress-chart canvas")).isVisible();
        assertThat((Boolean) page.evaluate("PrimeFaces.getWidgetsByType(PrimeFaces.widget.Chart)[0]"
                        + ".chart.getDatasetMeta(0).data.length === " + (TURNS + 1)))
                .isTrue();
    }

    @Test
    void the_table_of_the_chart_says_the_same() {
        page.getByText("The same as a table").click();

        assertThat(page.locator(".progress-table tbody tr")).hasCount(TURNS);
        assertThat(page.locator(".progress-table tbody tr").first())
                .containsText(Pattern.compile("Turn 1\\s*\\S+\\s*\\d+\\s*-?\\d+\\s*-?\\d+"));
    }

    @Test
    void the_marks_are_explained_with_their_thresholds() {
        page.getByText("What the marks mean").click();

        assertThat(page.locator(".judgements > div")).hasCount(5);
        assertThat(page.locator(".judgements")).containsText("Cost at most 6 points");
    }

    @Test
    void the_next_step_is_named_with_its_why() {
        assertThat(page.locator(".next-step h2")).containsText("Practise next:");
        assertThat(page.locator(".next-step p")).containsText("was your lowest score");
    }

    @Test
    void the_next_step_is_a_button_away() {
        String title = page.locator(".next-step h2")
                .textContent()
                .replace("Practise next:", "")
                .strip();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Practise this next"))
                .click();
        page.waitForURL(where -> where.contains("play"));

        assertThat(page.locator("h1")).hasText(title);
    }

    @Test
    void it_looks_good_folded() {
        Looks.areGood(trainee, "debrief-annotated", () -> page.navigate(address));
    }

    @Test
    void it_looks_good_unfolded() {
        Looks.areGood(trainee, "debrief-unfolded", () -> {
            page.navigate(address);
            page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        });
    }
}
