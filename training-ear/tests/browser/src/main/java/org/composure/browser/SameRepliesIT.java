package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two people who say the same, one who may give 50 alone and one who may give 500: each reads what holds for them. */
class SameRepliesIT {

    private static final String ASKS_FOR_LEAVE = "no-authority.good";

    private static BrowserSession supervised;
    private static BrowserSession independent;

    @BeforeAll
    static void bothPlay() {
        supervised = played(2);
        independent = played(4);
    }

    @AfterAll
    static void close() {
        supervised.close();
        independent.close();
    }

    private static BrowserSession played(int level) {
        BrowserSession session = BrowserSession.as(Account.add(Role.TRAINEE, level), View.WIDE_LIGHT);
        session.page().navigate(QuickContact.played(session, ASKS_FOR_LEAVE).debrief());
        return session;
    }

    @Test
    void at_level_2_asking_for_leave_is_the_best_answer() {
        assertThat(asking(supervised).locator(".judgement").first()).containsText("Best");
        assertThat(asking(supervised))
                .containsText("What fits is above your limit. You asked for it and kept the customer with you.");
    }

    @Test
    void at_level_4_asking_for_leave_is_a_mistake_and_the_level_is_named() {
        assertThat(asking(independent).locator(".judgement").first()).containsText("Mistake");
        assertThat(asking(independent))
                .containsText("You asked for leave to give what is within your own limit at level 4."
                        + " The customer waited for nothing.");
    }

    @Test
    void at_level_4_sending_it_is_what_would_have_been_better() {
        asking(independent).locator(".better summary").click();

        assertThat(asking(independent).locator(".better-line > .said-agent"))
                .containsText(Pattern.compile("All of it: .* I'm sending .* now\\."));
    }

    @Test
    void at_level_2_nothing_would_have_been_better() {
        assertThat(asking(supervised).locator(".better")).hasCount(0);
    }

    @Test
    void both_have_scores_of_their_own() {
        assertThat(scores(supervised)).hasSize(3).isNotEqualTo(scores(independent));
    }

    /** The turn in which they ask their supervisor to release the sum. */
    private static Locator asking(BrowserSession session) {
        return session.page().locator("[id='turn-4']");
    }

    private static List<String> scores(BrowserSession session) {
        return session.page().locator(".standing-figure").allTextContents();
    }
}
