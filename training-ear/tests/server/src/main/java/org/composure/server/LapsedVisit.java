package org.composure.server;

import com.microsoft.playwright.Page;
import java.util.function.Function;
import org.composure.it.inside.Staff;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.View;

/** What somebody finds in the browser whose latest attempt is an assessment that was left for too long. */
public final class LapsedVisit {

    private LapsedVisit() {}

    /** How home lists it. */
    public static String listed(String account) {
        return atHome(
                account, page -> page.locator(".register tbody tr").first().textContent());
    }

    /** What its page says instead of the contact. */
    public static String opened(String account) {
        return atHome(account, page -> open(page).locator(".lapsed").textContent());
    }

    /** How many ways to answer it still has. */
    public static int answersOffered(String account) {
        return atHome(account, page -> open(page).locator(".reply, #send").count());
    }

    private static Page open(Page home) {
        home.locator(".register tbody tr th a").first().click();
        home.locator(".lapsed").waitFor();
        return home;
    }

    private static <T> T atHome(String account, Function<Page, T> visit) {
        try (var session = BrowserSession.as(new Account(account, Staff.PASSWORD, account), View.WIDE_LIGHT)) {
            session.page().navigate("/index.xhtml");
            return visit.apply(session.page());
        }
    }
}
