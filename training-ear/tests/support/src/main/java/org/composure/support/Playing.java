package org.composure.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;

/** A person who plays a scenario in the browser, with the mouse. */
public final class Playing {

    /** The password of the demo people. */
    public static final String PASSWORD = "composure-demo";

    private static final double LONGEST_WAIT = 60_000;

    private final Page page;

    private Playing(Page page) {
        this.page = page;
    }

    /** Signs in, and stands at home. */
    public static Playing signIn(BrowserSession session, String account) {
        Page page = session.page();
        page.setDefaultTimeout(LONGEST_WAIT);
        page.navigate("/sign-in.xhtml");
        page.fill("[id='sign-in:account']", account);
        page.fill("[id='sign-in:password']", PASSWORD);
        page.click("[id='sign-in:enter']");
        page.waitForURL(address -> !address.contains("sign-in"));
        return new Playing(page);
    }

    /** Somebody who has signed in already. */
    public static Playing with(BrowserSession session) {
        session.page().setDefaultTimeout(LONGEST_WAIT);
        return new Playing(session.page());
    }

    /** Somebody who has signed in and sees the first line of that scenario, without the way there. */
    public static Playing at(BrowserSession session, String scenario) {
        Playing playing = with(session)
                .open(QuickContact.begin(session.visitor(), scenario).attempt());
        playing.awaitTurn();
        return playing;
    }

    /** Begins the scenario, or goes on with it where it stands. */
    public Playing begin(String scenario) {
        page.navigate("/");
        page.click("li[id='" + scenario + "'] button");
        awaitTurn();
        return this;
    }

    /** Opens an attempt by its address: its contact, or once that has ended its debrief. */
    public Playing open(String attempt) {
        page.navigate("/play.xhtml?attempt=" + attempt);
        return this;
    }

    /** Number of the attempt being played. */
    public String attempt() {
        return page.locator("[data-attempt]").first().getAttribute("data-attempt");
    }

    /** Number of the turn that waits for an answer. */
    public int turn() {
        return Integer.parseInt(state().getAttribute("data-turn"));
    }

    public boolean ended() {
        return Boolean.parseBoolean(state().getAttribute("data-ended"));
    }

    /** The words of the replies on offer, as they stand. */
    public List<String> replies() {
        return page.locator(".reply-words").allTextContents();
    }

    /** Gives the reply that holds these words, and returns as soon as the customer's next line is there. */
    public Playing answer(String words) {
        return answer(Pattern.compile(Walkthrough.literally(words)));
    }

    /** Takes a step of a walkthrough, whichever form of the scenario is played. */
    public Playing answer(Walkthrough.Step step) {
        return answer(step.inAnyForm());
    }

    private Playing answer(Pattern words) {
        int next = turn() + 1;
        page.locator("label.reply", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.click("[id='send']");
        page.locator(".state-now[data-turn='" + next + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /** Opens the article of that title on the desk, and returns when its text is there. */
    public Playing open(String tab, String title) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)).click();
        page.locator("button[data-article]", new Page.LocatorOptions().setHasText(title))
                .click();
        page.locator(".article h3", new Page.LocatorOptions().setHasText(title)).waitFor();
        return this;
    }

    /** Plays all of it, up to the customer's last word. */
    public Playing play(Walkthrough walkthrough) {
        for (Walkthrough.Step step : walkthrough.steps()) {
            step.articles().forEach(title -> open("Knowledge", title));
            answer(step);
        }
        return this;
    }

    /** Goes from the end of the contact to its debrief. */
    public Playing debrief() {
        page.locator(".ended a").click();
        page.waitForURL(address -> address.contains("debrief"));
        return this;
    }

    /** What the agent has said, from the first answer on. */
    public List<String> answers() {
        return page.locator(".talk .line-agent .line-words").allTextContents();
    }

    /** What the customer said last. */
    public String lastLine() {
        return page.locator("[id='latest'] .line-customer .line-words").last().textContent();
    }

    public Page page() {
        return page;
    }

    private void awaitTurn() {
        state().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private Locator state() {
        return page.locator(".state-now");
    }
}
