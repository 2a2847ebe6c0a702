package org.composure.server;

import com.microsoft.playwright.Page;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Looks;
import org.composure.support.View;

/** What an administrator finds in the browser about the messages to the one webhook that there is. */
public final class WebhookVisit {

    private WebhookVisit() {}

    /** What its page says of each message, the newest first. */
    public static String listed() {
        try (var session = BrowserSession.as(Account.ADMIN, View.WIDE_LIGHT)) {
            return open(session).locator(".register tbody").textContent();
        }
    }

    public static void looksGood() {
        try (var session = BrowserSession.as(Account.ADMIN, View.WIDE_LIGHT)) {
            Looks.areGood(session, "webhook-messages", () -> open(session));
            Looks.areGood(session, "webhook-counts", "/clients.xhtml");
        }
    }

    private static Page open(BrowserSession session) {
        Page page = session.page();
        page.navigate("/clients.xhtml");
        page.locator("a[href*='webhook.xhtml']").first().click();
        page.locator(".register tbody tr").first().waitFor();
        return page;
    }
}
