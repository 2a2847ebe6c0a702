package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.ApiClient;
import org.composure.support.BrowserSession;
import org.composure.support.Playing;
import org.composure.support.View;
import org.composure.support.Walkthrough;
import org.junit.jupiter.api.Test;

/** From an assigned assessment to authority that the help desk is told of: one story of a trainee and a supervisor. */
class WholeWayIT {

    private static final Walkthrough ASSESSED = Walkthrough.of("policy-rigidity.bad");
    private static final Walkthrough ASKS_FOR_LEAVE = Walkthrough.of("no-authority.good");
    private static final String TITLE = "Sixty-one days";
    private static final String UPHELD = "found-2-policy-quoted-at-anger";
    private static final String DENIED = "found-1-asked-what-the-record-shows";

    /** Sooner than a page that is watched looks by itself. */
    private static final double BY_NEWS = 8_000;

    private final Account account = Account.add(Role.TRAINEE);

    @Test
    void evidence_leads_to_authority() {
        try (var trainee = BrowserSession.as(account, View.WIDE_LIGHT);
                var supervisor = BrowserSession.as(Account.SUPERVISOR, View.WIDE_LIGHT)) {
            assign(supervisor.page());
            String debrief = playWatched(trainee, supervisor.page());
            review(supervisor.page(), debrief);
            readReview(trainee.page(), debrief);
            String before = flexibility(trainee.page());
            dispute(trainee.page(), debrief);
            decide(supervisor.page(), DENIED, "Reject");
            decide(supervisor.page(), UPHELD, "Accept");
            trainee.page().navigate(debrief);
            assertThat(flexibility(trainee.page())).isNotEqualTo(before);

            grant(supervisor);
            assertThat(limitInNextContact(trainee)).contains("80");
            helpDeskIsTold();
            assertThat(trainee.complaints()).isEmpty();
            assertThat(supervisor.complaints()).isEmpty();
        }
    }

    private void assign(Page page) {
        page.navigate("/team/assign.xhtml");
        page.getByLabel(account.name()).check();
        page.locator("details", new Page.LocatorOptions().setHasText(TITLE))
                .locator("summary")
                .click();
        page.getByLabel(TITLE).check();
        button(page, "Show who gets what").click();
        button(page, "Make this assignment").click();
        page.waitForURL(address -> address.contains("assignments"));
    }

    /** The trainee plays the assessment from home, and the supervisor sees each answer as it is given. */
    private static String playWatched(BrowserSession trainee, Page watching) {
        Page home = trainee.page();
        home.navigate("/index.xhtml");
        home.getByText("Begin the assessment").click();
        home.waitForURL(address -> address.contains("play"));
        Playing playing = Playing.with(trainee);
        watching.navigate("/team/watch.xhtml?attempt=" + playing.attempt());
        for (Walkthrough.Step step : ASSESSED.steps()) {
            step.articles().forEach(title -> playing.open("Knowledge", title));
            playing.answer(step);
            assertThat(watching.locator(".line-agent .line-words").last())
                    .hasText(
                            playing.answers().get(playing.answers().size() - 1),
                            new LocatorAssertions.HasTextOptions().setTimeout(BY_NEWS));
        }
        return playing.debrief().page().url();
    }

    private void review(Page page, String debrief) {
        page.navigate(debrief);
        page.locator("#turn-2 .note-new summary").click();
        page.locator("#turn-2 textarea").last().fill("She had asked on the fifty-eighth day.");
        page.locator("#turn-2").getByText("Leave this note").click();
        assertThat(page.locator("#turn-2 .note .said-words")).hasText("She had asked on the fifty-eighth day.");
    }

    private static void readReview(Page page, String debrief) {
        page.navigate(debrief);
        assertThat(page.locator("#turn-2 .note .said-words")).hasText("She had asked on the fifty-eighth day.");
    }

    private static void dispute(Page page, String debrief) {
        for (String finding : new String[] {DENIED, UPHELD}) {
            page.navigate(debrief);
            Locator found = page.locator("[id='" + finding + "']");
            found.locator("summary").click();
            found.locator("textarea").fill("She had asked me for exactly that.");
            found.getByRole(AriaRole.BUTTON).click();
            assertThat(found).containsText("waits for a supervisor");
        }
    }

    private void decide(Page page, String finding, String ruling) {
        page.navigate("/team/disputes.xhtml");
        Locator card = page.locator(".dispute-card", new Page.LocatorOptions().setHasText(account.name()))
                .filter(new Locator.FilterOptions().setHasText(finding.replaceAll("found-\\d+-", "")));
        if (card.locator("details[open]").count() == 0) {
            card.locator("summary").click();
        }
        card.getByText(ruling, new Locator.GetByTextOptions().setExact(true)).click();
        card.getByLabel("Why?").fill("I have read the turn again.");
        card.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".news-good")).isVisible();
    }

    private void grant(BrowserSession supervisor) {
        Page page = supervisor.page();
        page.navigate("/team/authority.xhtml?person=" + account.id() + "&level=3");
        Keyboard keyboard = new Keyboard(Playing.with(supervisor));
        Locator refund = page.getByLabel("Refund");
        keyboard.fill("[id='" + refund.getAttribute("id") + "']", "80");
        keyboard.fill("[id='decision:reason']", "Calm with refunds in the assessment.");
        keyboard.fill("[id='decision:justification']", "One assessment only, and two weeks beside me.");
        keyboard.follow("[id='decision:grant']");
        assertThat(page.locator("[id='messages']")).containsText("Granted.");
    }

    /** What the debrief of the next contact says of asking for leave, in which the new limit is named. */
    private static String limitInNextContact(BrowserSession trainee) {
        Playing playing = Playing.with(trainee).begin("no-authority");
        playing.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Authority"))
                .click();
        String authority = playing.page().locator("[role=tabpanel]:visible").textContent();
        playing.play(ASKS_FOR_LEAVE).debrief();
        assertThat(playing.page().locator(".debrief-head .mark")).isVisible();
        return authority;
    }

    private void helpDeskIsTold() {
        ApiClient desk = ApiClient.add();
        assertThat(desk.asks(account.number(), "?action=refund&amount=80").body())
                .contains("\"allowed\":true");
        assertThat(desk.asks(account.number(), "?action=refund&amount=800").body())
                .contains("\"allowed\":false");
    }

    private static String flexibility(Page page) {
        return page.locator(".standing").nth(1).locator(".standing-figure").textContent();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
