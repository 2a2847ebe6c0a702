package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Looks;
import org.composure.support.Playing;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.composure.support.Walkthrough;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A supervisor follows their team while it plays, and reads what was chosen. */
class FollowIT {

    private static final Walkthrough WALK = Walkthrough.of("policy-rigidity.good");

    /** Sooner than the page looks by itself. */
    private static final double BY_NEWS = 8_000;

    private Account account;
    private BrowserSession trainee;
    private BrowserSession supervisor;

    @BeforeEach
    void twoPeople() {
        account = Account.add(Role.TRAINEE);
        trainee = BrowserSession.as(account, View.WIDE_LIGHT);
        supervisor = BrowserSession.as(Account.add(Role.SUPERVISOR), View.WIDE_LIGHT);
    }

    @AfterEach
    void leave() {
        trainee.close();
        supervisor.close();
    }

    @Test
    void whoever_begins_appears_by_themselves() {
        followed().navigate("/team/live.xhtml");
        Playing.at(trainee, "policy-rigidity");

        assertThat(row()).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(BY_NEWS));
    }

    @Test
    void a_new_turn_is_seen_within_a_second_of_the_answer() {
        Playing playing = Playing.at(trainee, "policy-rigidity");
        followed().navigate("/team/live.xhtml");
        assertThat(row()).hasCount(1);
        List<Long> taken = new ArrayList<>();
        for (Walkthrough.Step step : WALK.steps().subList(0, WALK.steps().size() - 1)) {
            playing.answer(step);
            long answered = System.nanoTime();
            assertThat(row())
                    .hasAttribute(
                            "data-answered",
                            String.valueOf(playing.turn() - 1),
                            new LocatorAssertions.HasAttributeOptions().setTimeout(BY_NEWS));
            taken.add((System.nanoTime() - answered) / 1_000_000);
        }
        Collections.sort(taken);

        assertThat(taken.get(taken.size() / 2)).as("milliseconds, of %s", taken).isLessThanOrEqualTo(1000);
    }

    @Test
    void a_contact_is_followed_to_its_end_and_leads_to_its_debrief() {
        Playing playing = Playing.at(trainee, "policy-rigidity");
        followed().navigate("/team/live.xhtml");
        row().locator("a").click();
        assertThat(followed().locator("h1")).containsText(account.name());
        for (Walkthrough.Step step : WALK.steps()) {
            playing.answer(step);
            assertThat(followed().locator(".line-agent .line-words").last())
                    .hasText(
                            playing.answers().get(playing.answers().size() - 1),
                            new LocatorAssertions.HasTextOptions().setTimeout(BY_NEWS));
        }
        assertThat(followed().locator(".line-agent")).hasCount(WALK.steps().size());
        assertThat(followed().locator(".line-customer .line-words").last()).hasText(playing.lastLine());

        followed().getByText("To the debrief").click();
        assertThat(followed()).hasURL(Pattern.compile(".*/debrief\\.xhtml\\?attempt=" + playing.attempt()));
        assertThat(supervisor.complaints()).isEmpty();
    }

    @Test
    void a_lost_connection_is_told_and_the_page_looks_by_itself() {
        followed().routeWebSocket(Pattern.compile(".*jakarta\\.faces\\.push.*"), socket -> socket.close());
        followed().navigate("/team/live.xhtml");
        assertThat(followed().locator("[data-lost]")).isVisible();

        Playing.at(trainee, "policy-rigidity");
        assertThat(row()).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?attempt=", "?attempt=x", "?attempt=999999999", "", "?part=contact&attempt=999999999"})
    void a_contact_that_is_none_of_the_teams_has_no_page(String query) {
        assertThat(supervisor.visitor().get("team/watch.xhtml" + query).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?scenario=", "?scenario=no-such", ""})
    void a_scenario_that_is_not_on_offer_has_no_page(String query) {
        assertThat(supervisor.visitor().get("team/scenario.xhtml" + query).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team/live.xhtml",
                "team/watch.xhtml?attempt=1",
                "team/scenario.xhtml?scenario=runaround",
                "jakarta.faces.push/team?x"
            })
    void nobody_but_a_supervisor_follows(String path) {
        assertThat(trainee.visitor().get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void the_pages_look_good_while_somebody_plays() {
        Playing playing = Playing.at(trainee, "policy-rigidity");
        playing.answer(WALK.steps().get(0)).answer(WALK.steps().get(1));
        Looks.areGood(supervisor, "live", "/team/live.xhtml");
        Looks.areGood(supervisor, "watch", "/team/watch.xhtml?attempt=" + playing.attempt());
    }

    @Test
    void what_was_chosen_looks_good() {
        QuickContact.played(trainee, "policy-rigidity.good");
        followed().navigate("/library.xhtml");
        Locator link = followed().getByText("What people chose: Sixty-one days");
        link.click();
        assertThat(followed().locator(".flow-taken").first()).isAttached();
        Looks.areGood(supervisor, "scenario", "/team/scenario.xhtml?scenario=policy-rigidity&days=30");
    }

    private Page followed() {
        return supervisor.page();
    }

    private Locator row() {
        return followed().locator("[data-contact]", new Page.LocatorOptions().setHasText(account.name()));
    }
}
