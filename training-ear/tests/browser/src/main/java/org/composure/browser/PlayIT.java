package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contact from its first line to its debrief. */
class PlayIT {

    private static final Walkthrough GOOD = Walkthrough.of("policy-rigidity.good");
    private static final Walkthrough BAD = Walkthrough.of("policy-rigidity.bad");

    /** The others differ in words only, and a page that long takes seconds to be pictured. */
    private static final String DEBRIEF_TO_LOOK_AT = "policy-rigidity";

    /** Played once for all that is read in its debrief. */
    private static Debriefed good;

    private static Debriefed bad;

    @BeforeAll
    static void playBoth() {
        good = Debriefed.of(GOOD);
        bad = Debriefed.of(BAD);
    }

    @AfterAll
    static void leaveBoth() {
        good.trainee().close();
        bad.trainee().close();
    }

    @Test
    void a_contact_played_well_is_passed() {
        assertThat(good.page().locator(".debrief-head .mark")).hasText("Passed");
    }

    @Test
    void a_contact_played_badly_is_not_passed() {
        assertThat(bad.page().locator(".debrief-head .mark")).hasText("Not passed");
    }

    @Test
    void playing_well_scores_higher_than_playing_badly_on_what_the_scenario_stresses() {
        assertThat(good.flexibility()).isGreaterThanOrEqualTo(bad.flexibility() + 30);
    }

    @Test
    void the_debrief_of_a_good_contact_names_the_very_rules_that_the_walkthrough_expects() {
        assertThat(good.rules()).containsExactlyInAnyOrderElementsOf(GOOD.rules());
    }

    @Test
    void the_debrief_of_a_bad_contact_names_the_very_rules_that_the_walkthrough_expects() {
        assertThat(bad.rules()).containsExactlyInAnyOrderElementsOf(BAD.rules());
    }

    @Test
    void the_debrief_marks_words_that_were_said() {
        assertThat(good.page().locator(".turns mark").allTextContents())
                .contains("I'm reopening your trial")
                .allSatisfy(marked -> assertThat(GOOD.steps())
                        .anySatisfy(step -> assertThat(step.wordings()).anyMatch(words -> words.contains(marked))));
    }

    @Test
    void a_contact_can_be_played_with_the_keyboard_alone() {
        try (var trainee = newcomer()) {
            Playing playing = Playing.with(trainee).begin("policy-rigidity");
            Keyboard keyboard = new Keyboard(playing);
            for (Walkthrough.Step step : GOOD.steps()) {
                step.articles().forEach(keyboard::openArticle);
                keyboard.answer(step);
            }
            keyboard.follow(".ended a");
            playing.page().waitForURL(address -> address.contains("debrief"));
            assertThat(playing.page().locator(".debrief-head .mark")).hasText("Passed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy-rigidity",
                "no-authority",
                "lack-of-knowledge",
                "unreasonable-demand",
                "rude-staff",
                "mishandled-anger"
            })
    void every_contact_and_its_debrief_are_within_everybodys_reach(String scenario) {
        try (var trainee = newcomer()) {
            Walkthrough walkthrough = Walkthrough.of(scenario + ".bad");
            QuickContact contact = QuickContact.begin(trainee.visitor(), scenario);
            Playing playing = Playing.with(trainee).open(contact.attempt());
            playing.answer(walkthrough.steps().get(0));
            assertThat(Looks.graveFindings(playing.page())).isEmpty();
            trainee.screenshot("play-" + scenario);
            trainee.see(View.WIDE_LIGHT);
            contact.play(walkthrough.from(1));
            Page debrief = trainee.page();
            debrief.navigate(contact.debrief());
            assertThat(Looks.graveFindings(debrief)).isEmpty();
            if (scenario.equals(DEBRIEF_TO_LOOK_AT)) {
                trainee.screenshot("debrief-" + scenario);
            }
            assertThat((Boolean) debrief.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(trainee.complaints()).isEmpty();
        }
    }

    private static BrowserSession newcomer() {
        return BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT);
    }

    /** A contact that was played to its end, and the page that tells of it. */
    private record Debriefed(BrowserSession trainee, Page page) {

        static Debriefed of(Walkthrough walkthrough) {
            BrowserSession trainee = newcomer();
            Playing playing = Playing.with(trainee).begin(walkthrough.scenario().id());
            return new Debriefed(trainee, playing.play(walkthrough).debrief().page());
        }

        List<String> rules() {
            return page.locator(".turns .rule").allTextContents();
        }

        int flexibility() {
            return Integer.parseInt(
                    page.locator(".standing-figure").allTextContents().get(1));
        }
    }
}
