package org.composure.server;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.composure.it.inside.Staff;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.View;

/** What a supervisor finds in the browser on the board of their team, and how they get about there. */
public final class BoardVisit {

    private static final String BOARD = "/team/board.xhtml";
    private static final int LONGEST_WAY = 40;

    private BoardVisit() {}

    /** Looks at the board, and leaves pictures. */
    public static void look(String account, String name, String query) {
        at(account, visitor -> {
            Looks.areGood(visitor, name, BOARD + query);
            return null;
        });
    }

    /** Looks at the page on that member, and leaves pictures. */
    public static void lookAt(String account, String name, String member) {
        at(account, visitor -> {
            visitor.page().navigate(BOARD);
            String address = visitor.page()
                    .locator(".board tbody th a", new Page.LocatorOptions().setHasText(member))
                    .getAttribute("href");
            Looks.areGood(visitor, name, address);
            return null;
        });
    }

    /** What the page says. */
    public static String says(String account, String query) {
        return at(account, visitor -> {
            visitor.page().navigate(BOARD + query);
            return visitor.page().locator("main").innerText();
        });
    }

    /** The names on the board, from above. */
    public static List<String> names(String account, String query) {
        return at(account, visitor -> {
            visitor.page().navigate(BOARD + query);
            return names(visitor.page());
        });
    }

    /** The names after the head of a column was chosen with the keyboard, and what a screen reader is told of it. */
    public static List<String> namesSortedByKeyboard(String account, String column) {
        return at(account, visitor -> {
            Page page = visitor.page();
            page.navigate(BOARD);
            walkTo(page, ".board thead a", column);
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("sort="));
            Locator sorted = page.locator(".board thead th[aria-sort='descending']");
            List<String> names = new ArrayList<>(List.of(sorted.innerText()));
            names.addAll(names(page));
            return names;
        });
    }

    /** The names after words were typed into the search and sent with Enter. */
    public static List<String> namesFound(String account, String words) {
        return at(account, visitor -> {
            Page page = visitor.page();
            page.navigate(BOARD);
            walkTo(page, "#search", "");
            page.keyboard().type(words);
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("search="));
            return names(page);
        });
    }

    /** Where the latest score of the first one leads: the heading there. */
    public static String behindTheFirstScore(String account) {
        return at(account, visitor -> {
            Page page = visitor.page();
            page.setDefaultTimeout(60_000);
            page.navigate(BOARD);
            page.locator(".going-latest").first().click();
            page.waitForURL(address -> address.contains("debrief"));
            return page.locator(".debrief-head").innerText();
        });
    }

    /** How many attempts the page on a member lists behind a cell of their two-by-two, and what the cell counts. */
    public static List<String> behindACell(String account, String member) {
        return at(account, visitor -> {
            Page page = visitor.page();
            page.navigate(BOARD);
            page.locator(".board tbody th a", new Page.LocatorOptions().setHasText(member))
                    .click();
            Locator cell = page.locator(".two-by-two tbody td").nth(1).locator("a");
            String counted = cell.locator("strong").innerText();
            cell.click();
            page.waitForURL(address -> address.contains("outcome=missed"));
            return List.of(
                    counted, String.valueOf(page.locator("#attempts tbody tr").count()));
        });
    }

    /** The status of the page on a person. */
    public static int status(String account, String person) {
        return FormVisitor.as(account(account))
                .get("team/member.xhtml?person=" + person)
                .statusCode();
    }

    private static List<String> names(Page page) {
        return page.locator(".board tbody th a").allInnerTexts();
    }

    private static void walkTo(Page page, String selector, String text) {
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            boolean there = (Boolean) page.evaluate(
                    "([selector, text]) => document.activeElement.matches(selector)"
                            + " && document.activeElement.textContent.includes(text)",
                    new String[] {selector, text});
            if (there) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector + " " + text);
    }

    private static <T> T at(String account, Function<BrowserSession, T> visit) {
        try (var session = BrowserSession.as(account(account), View.WIDE_LIGHT)) {
            return visit.apply(session);
        }
    }

    private static Account account(String account) {
        return new Account(account, Staff.PASSWORD, account);
    }
}
