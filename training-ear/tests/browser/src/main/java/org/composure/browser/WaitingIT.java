package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Playing;
import org.composure.support.View;
import org.composure.support.Walkthrough;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time does to a contact: patience, "is typing", the clock of a call. The browser's clock is put on by hand. */
class WaitingIT {

    private BrowserSession trainee;
    private Page page;

    @BeforeEach
    void arrive() {
        trainee = BrowserSession.as(Account.add(Role.TRAINEE), View.NARROW_LIGHT);
        page = trainee.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        trainee.clock().install();
    }

    @AfterEach
    void leave() {
        trainee.close();
    }

    @Test
    void patience_is_enough_at_first() {
        begin("policy-rigidity");

        assertThat(page.locator("[data-patience]")).hasAttribute("data-level", "enough");
    }

    @Test
    void patience_turns_to_watch_at_a_third() {
        begin("policy-rigidity");
        waitForShare(0.7);

        assertThat(page.locator("[data-patience-word]")).hasText("running out");
    }

    @Test
    void when_patience_is_used_up_the_customer_says_so() {
        begin("policy-rigidity");
        waitForShare(1.1);

        assertThat(page.locator("[data-waiting] .line-words"))
                .hasText(Walkthrough.of("policy-rigidity.bad")
                        .scenario()
                        .customer()
                        .waiting());
    }

    @Test
    void when_patience_is_used_up_the_page_says_that_the_answer_is_late() {
        begin("policy-rigidity");
        waitForShare(1.1);

        assertThat(page.locator("[data-patience-word]")).containsText("late");
    }

    @Test
    void whoever_asks_is_told_the_seconds() {
        begin("policy-rigidity");
        page.locator("[data-patience]").click();

        assertThat(page.locator("[data-patience-seconds]"))
                .hasText(Pattern.compile("\\d+ of " + whole() + " seconds left"));
    }

    @Test
    void where_nobody_is_in_a_hurry_there_is_no_ring() {
        begin("rude-staff");

        assertThat(page.locator("[data-patience]")).hasCount(0);
    }

    @Test
    void where_nobody_is_in_a_hurry_the_page_says_so() {
        begin("rude-staff");

        assertThat(page.locator(".patience-none")).hasText("No hurry here");
    }

    @Test
    void in_a_chat_the_customer_is_seen_typing() {
        begin("policy-rigidity");
        answer();

        assertThat(page.locator(".typing")).containsText("is typing");
    }

    @Test
    void a_key_ends_the_typing() {
        begin("policy-rigidity");
        answer();
        page.locator(".typing").waitFor();
        page.keyboard().press("Shift");

        assertThat(page.locator("[id='latest'] .line-customer")).isVisible();
    }

    @Test
    void typing_takes_no_longer_than_a_moment() {
        begin("policy-rigidity");
        answer();
        page.locator(".typing").waitFor();
        trainee.clock().runFor(1200);

        assertThat(page.locator("[id='latest'] .line-customer")).isVisible();
    }

    @Test
    void nobody_types_where_less_motion_is_preferred() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        begin("policy-rigidity");
        answer();

        assertThat(page.locator("[id='latest'] .line-customer")).isFocused();
    }

    @Test
    void a_call_has_a_clock() {
        begin("mishandled-anger");
        trainee.clock().runFor(61_000);

        assertThat(page.locator("[data-call-time]")).hasText(Pattern.compile("1:0\\d"));
    }

    @Test
    void a_call_can_be_put_on_hold() {
        begin("mishandled-anger");
        page.locator("[data-hold]").click();

        assertThat(page.locator("[data-hold]")).hasAttribute("aria-pressed", "true");
    }

    private void begin(String scenario) {
        Playing.at(trainee, scenario);
    }

    /** Sends the first reply; the browser's clock stands, so that what is on its way stays to be seen. */
    private void answer() {
        trainee.clock().pauseAt(System.currentTimeMillis() + 60_000);
        page.locator("label.reply").first().click();
        page.locator("[id='send']").click();
        assertThat(page.locator(".state-now")).hasAttribute("data-turn", "2");
    }

    private void waitForShare(double share) {
        trainee.clock().runFor(Math.round(whole() * share * 1000));
    }

    private int whole() {
        return Integer.parseInt(page.locator(".state-now").getAttribute("data-whole"));
    }
}
