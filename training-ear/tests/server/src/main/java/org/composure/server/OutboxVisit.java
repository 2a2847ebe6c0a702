package org.composure.server;

import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Looks;
import org.composure.support.View;

/** What HR finds in the browser about the mails that remind. */
public final class OutboxVisit {

    private OutboxVisit() {}

    /** What the page says of each, after it was looked at in every view. */
    public static String seen() {
        try (var session = BrowserSession.as(Account.HR, View.WIDE_LIGHT)) {
            Looks.areGood(session, "reminders", "/reminders.xhtml");
            return session.page().locator(".register tbody").textContent();
        }
    }
}
