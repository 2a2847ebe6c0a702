package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Playing;
import org.composure.support.View;
import org.composure.support.Walkthrough;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An attempt is where its turns leave it, however somebody comes to it. */
class ComingBackIT {

    private static final Walkthrough BAD = Walkthrough.of("no-authority.bad");

    private Account account;
    private BrowserSession trainee;
    private Playing playing;
    private String said;

    @BeforeEach
    void aContactWithOneAnswer() {
        account = Account.add(Role.TRAINEE);
        trainee = BrowserSession.as(account, View.WIDE_LIGHT);
        playing = Playing.at(trainee, "no-authority");
        said = playing.replies().stream()
                .filter(BAD.steps().get(0).wordings()::contains)
                .findFirst()
                .orElseThrow();
        playing.answer(said);
    }

    @AfterEach
    void leave() {
        trainee.close();
    }

    @Test
    void a_contact_goes_on_where_it_was_after_the_browser_was_closed() {
        trainee.close();
        trainee = BrowserSession.as(account, View.NARROW_DARK);

        assertThat(Playing.at(trainee, "no-authority").answers()).containsExactly(said);
    }

    @Test
    void after_leaving_the_back_button_shows_where_the_contact_stands() {
        playing.page().locator(".player-leave a").click();
        playing.page().waitForURL(address -> !address.contains("play"));
        playing.page().goBack();

        assertThat(playing.page().locator(".state-now")).hasAttribute("data-turn", "2");
    }

    @Test
    void from_the_debrief_the_back_button_leads_to_the_debrief_again() {
        playTheRest();
        playing.debrief();
        playing.page().goBack();

        playing.page().waitForURL(address -> address.contains("debrief"));
    }

    @Test
    void a_contact_that_has_ended_leads_to_its_debrief() {
        String attempt = playing.attempt();
        playTheRest();
        playing.open(attempt);

        assertThat(playing.page().url()).endsWith("/debrief.xhtml?attempt=" + attempt);
    }

    @Test
    void the_debrief_of_a_contact_that_goes_on_leads_back_to_it() {
        String attempt = playing.attempt();
        playing.page().navigate("/debrief.xhtml?attempt=" + attempt);

        assertThat(playing.page().url()).endsWith("/play.xhtml?attempt=" + attempt);
    }

    @Test
    void whoever_was_signed_out_comes_back_to_the_contact_through_sign_in() {
        Page page = signedOutWhileAnswering();

        assertThat(page.locator(".state-now")).hasAttribute("data-turn", "2");
    }

    @Test
    void whoever_was_signed_out_finds_the_answer_still_chosen() {
        String chosen = playing.replies().get(0);
        Page page = signedOutWhileAnswering();

        assertThat(page.locator(".reply:has(:checked) .reply-words")).hasText(chosen);
    }

    private void playTheRest() {
        BAD.steps().stream().skip(1).forEach(step -> playing.answer(step));
        assertThat(playing.page().locator(".ended a")).isVisible();
    }

    private Page signedOutWhileAnswering() {
        Page page = playing.page();
        page.context().clearCookies();
        page.locator("label.reply").first().click();
        page.locator("[id='send']").click();
        page.waitForURL(address -> address.contains("sign-in"));
        page.fill("[id='sign-in:account']", account.account());
        page.fill("[id='sign-in:password']", account.password());
        page.click("[id='sign-in:enter']");
        page.waitForURL(address -> address.contains("play"));
        return page;
    }
}
