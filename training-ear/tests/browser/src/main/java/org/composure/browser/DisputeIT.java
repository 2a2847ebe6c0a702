package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.Playing;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trainee disputes findings of a contact that went badly, and a supervisor of the team decides. */
class DisputeIT {

    private static final String QUOTED = "found-2-policy-quoted-at-anger";
    private static final String ASKED = "found-1-asked-what-the-record-shows";
    private static final String WHY = "Il y avait une raison \u2013 \u201cthe customer\u201d had asked for it.";

    private static Account supervisor;

    private Account account;
    private BrowserSession trainee;
    private Page page;
    private String debrief;

    @BeforeAll
    static void aSupervisor() {
        supervisor = Account.add(Role.SUPERVISOR, 4);
    }

    @BeforeEach
    void aDebriefOfSomebodyInTheTeam() {
        account = Account.add(Role.TRAINEE);
        trainee = BrowserSession.as(account, View.WIDE_LIGHT);
        debrief = QuickContact.played(trainee, "policy-rigidity.bad").debrief();
        page = trainee.page();
        page.navigate(debrief);
    }

    @AfterEach
    void leave() {
        trainee.close();
    }

    @Test
    void one_dispute_is_rejected_and_another_accepted_and_the_score_moves() {
        String before = flexibility();
        disputes(ASKED);
        disputes(QUOTED);
        decide(ASKED, "Reject");
        decide(QUOTED, "Accept");

        page.navigate("/");
        assertThat(page.locator(".dispute-news li")).hasCount(2);
        page.navigate(debrief);
        assertThat(found(ASKED)).containsText("Dispute rejected");
        assertThat(found(QUOTED)).containsText("Dispute accepted");
        assertThat(found(QUOTED).locator("del").first()).containsText("\u22125");
        assertThat(page.locator(".changed")).containsText("Flexibility counts as " + flexibility());
        assertThat(page.locator(".changed")).containsText("It was " + before);
        assertThat(flexibility()).isNotEqualTo(before);
        assertThat(trainee.complaints()).isEmpty();
        Looks.areGood(trainee, "debrief-disputed", debrief);
        Looks.areGood(trainee, "home-disputed", "/");
    }

    @Test
    void a_finding_is_disputed_with_the_keyboard_and_the_page_stays_at_its_place() {
        found(QUOTED).locator("summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type(WHY);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(found(QUOTED)).containsText("waits for a supervisor");
        assertThat(found(QUOTED)).containsText(WHY);
        assertThat(found(QUOTED)).isInViewport();
        assertThat(page).hasURL(Pattern.compile(".*#" + QUOTED + "$"));
    }

    @Test
    void what_was_refused_is_shown_again_with_its_reason() {
        found(QUOTED).locator("summary").click();
        found(QUOTED).locator("textarea").fill("no.");
        found(QUOTED).getByRole(AriaRole.BUTTON).click();

        assertThat(page.locator("#why-not")).containsText("three words");
        assertThat(page.locator("#comment")).hasValue("no.");
        assertThat(page.locator("#comment")).isFocused();
        Looks.areGood(trainee, "dispute-refused", () -> {
            page.navigate(debrief);
            found(QUOTED).locator("summary").click();
            found(QUOTED).locator("textarea").fill("no.");
            found(QUOTED).getByRole(AriaRole.BUTTON).click();
            page.locator("#why-not").waitFor();
        });
    }

    @Test
    void the_pages_of_disputes_look_good() {
        Looks.areGood(trainee, "debrief-dispute", () -> {
            page.navigate(debrief);
            found(QUOTED).locator("summary").click();
        });
        disputes(QUOTED);
        disputes(ASKED);
        try (var boss = BrowserSession.as(supervisor, View.WIDE_LIGHT)) {
            Looks.areGood(boss, "disputes", "/team/disputes.xhtml");
            decide(ASKED, "Accept in part");
            Looks.areGood(boss, "disputes-decided", "/team/disputes.xhtml?state=decided");
            Looks.areGood(boss, "disputed-rules", "/team/rules.xhtml");
        }
    }

    @Test
    void a_decision_without_a_reason_is_shown_again() {
        disputes(QUOTED);
        try (var boss = BrowserSession.as(supervisor, View.WIDE_LIGHT)) {
            Locator card = card(boss, QUOTED);
            card.getByLabel("Why?").fill("no");
            card.getByText("Reject", new Locator.GetByTextOptions().setExact(true))
                    .click();
            card.getByRole(AriaRole.BUTTON).click();

            assertThat(boss.page().locator(".refused-why li")).containsText("three words");
            assertThat(boss.page().locator("textarea[autofocus]")).hasValue("no");
            assertThat(boss.page().locator("input[value=REJECTED]:checked")).hasCount(1);
        }
    }

    @Test
    void somebody_elses_finding_cannot_be_disputed() {
        String attempt = debrief.replaceAll(".*attempt=(\\d+).*", "$1");
        var answer = FormVisitor.as(Account.add(Role.TRAINEE))
                .post(
                        "dispute.xhtml?attempt=" + attempt + "&turn=2&rule=policy-quoted-at-anger",
                        Map.of("comment", WHY),
                        Map.of());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void a_trainee_has_no_way_to_the_supervisors_pages() {
        assertThat(FormVisitor.as(account).get("team/disputes.xhtml").statusCode())
                .isEqualTo(403);
    }

    private Locator found(String anchor) {
        return page.locator("[id='" + anchor + "']");
    }

    private String flexibility() {
        return page.locator(".standing").nth(1).locator(".standing-figure").textContent();
    }

    private void disputes(String anchor) {
        page.navigate(debrief);
        found(anchor).locator("summary").click();
        found(anchor).locator("textarea").fill(WHY);
        found(anchor).getByRole(AriaRole.BUTTON).click();
        assertThat(found(anchor)).containsText("waits for a supervisor");
    }

    /** The card of that finding of this test's trainee, unfolded. */
    private Locator card(BrowserSession boss, String anchor) {
        Page list = Playing.with(boss).page();
        list.navigate("/team/disputes.xhtml");
        Locator card = list.locator(".dispute-card", new Page.LocatorOptions().setHasText(account.name()))
                .filter(new Locator.FilterOptions().setHasText(anchor.replaceAll("found-\\d+-", "")));
        if (card.locator("details[open]").count() == 0) {
            card.locator("summary").click();
        }
        return card;
    }

    private void decide(String anchor, String ruling) {
        try (var boss = BrowserSession.as(supervisor, View.WIDE_LIGHT)) {
            Locator card = card(boss, anchor);
            card.getByText(ruling, new Locator.GetByTextOptions().setExact(true))
                    .click();
            card.getByLabel("Why?").fill("I have read the turn again.");
            card.getByRole(AriaRole.BUTTON).click();
            assertThat(boss.page().locator(".news-good")).isVisible();
        }
    }
}
