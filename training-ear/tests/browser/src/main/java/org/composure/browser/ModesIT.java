package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Playing;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.composure.support.Walkthrough;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Practice, assessment and trying out, as a person meets them. */
class ModesIT {

    private static final String SCENARIO = "no-authority";

    private BrowserSession trainee;
    private Playing playing;
    private Page page;

    @BeforeEach
    void somebodyNew() {
        trainee = BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT);
        playing = Playing.with(trainee);
        page = trainee.page();
    }

    @AfterEach
    void leave() {
        trainee.close();
    }

    @Test
    void a_hint_is_given_once_and_noted() {
        playing = Playing.at(trainee, SCENARIO);
        button("Hint").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".hint-given")).containsText("What is missing here: a reply that");
        assertThat(page.locator(".hint-given")).containsText("Noted");
        assertThat(page.locator(".hint-given")).isFocused();
        assertThat(button("Hint")).isDisabled();
        trainee.screenshot("hint");
    }

    @Test
    void the_hint_is_gone_after_the_answer() {
        playing = Playing.at(trainee, SCENARIO);
        button("Hint").click();
        page.locator(".hint-given").waitFor();
        playing.answer(playing.replies().get(0));

        assertThat(page.locator(".hint-given")).hasCount(0);
        assertThat(button("Hint")).isEnabled();
    }

    @Test
    void a_pause_hides_the_answers_until_the_contact_goes_on() {
        playing = Playing.at(trainee, SCENARIO);
        button("Pause").click();
        assertThat(page.locator(".paused")).containsText("The clock stands still");
        assertThat(page.locator(".reply")).hasCount(0);
        assertThat(button("Go on")).isFocused();
        trainee.screenshot("paused");

        button("Go on").click();
        assertThat(page.locator(".reply").first()).isVisible();
        assertThat(button("Pause")).isFocused();
    }

    @Test
    void an_assessment_has_neither_hint_nor_pause() {
        page.navigate("/");
        page.locator("#" + SCENARIO)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Be assessed"))
                .click();

        assertThat(page.locator(".player-mode")).containsText("Assessment");
        assertThat(page.locator("[data-hint], [data-pause]")).hasCount(0);
        trainee.screenshot("assessment");
    }

    @Test
    void a_contact_is_tried_out_from_a_turn_and_leads_back_to_its_debrief() {
        Walkthrough walkthrough = Walkthrough.of(SCENARIO + ".good");
        int last = walkthrough.steps().size();
        String attempt = QuickContact.played(trainee, SCENARIO + ".good").attempt();
        page.navigate("/again.xhtml?attempt=" + attempt + "&turn=" + last);
        trainee.screenshot("again");
        button("Play from here").click();
        page.locator(".state-now[data-turn='" + last + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(page.locator(".player-mode")).containsText("This is not scored.");

        while (!playing.ended()) {
            playing.answer(playing.replies().get(0));
        }
        page.locator(".ended a").click();
        assertThat(page).hasURL(Pattern.compile(".*/debrief\\.xhtml\\?attempt=" + attempt));
    }

    @Test
    void a_turn_that_cannot_be_played_again_has_no_page() {
        org.assertj.core.api.Assertions.assertThat(
                        page.navigate("/again.xhtml?attempt=1&turn=1").status())
                .isEqualTo(404);
    }

    @Test
    void hr_gives_a_person_more_time() {
        try (var hr = BrowserSession.as(Account.HR, View.WIDE_LIGHT)) {
            Account slower = Account.add(Role.TRAINEE);
            hr.page().navigate("/people.xhtml?search=" + slower.account());
            hr.page().getByText(slower.name()).click();
            hr.page().getByLabel("The customer waits").selectOption("125");
            hr.screenshot("more-time");
            hr.page().getByText("Give this time").click();

            assertThat(hr.page().locator("#messages")).containsText(slower.name() + " was saved.");
        }
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
