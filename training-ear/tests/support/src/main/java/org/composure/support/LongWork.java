package org.composure.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** Long work, as a page with its progress shows it. */
public final class LongWork {

    /** In milliseconds: a batch job waits for others. */
    private static final double LONGEST = 30_000;

    private LongWork() {}

    /**
     * Waits until the work is done, and opens the page anew, with what can be done from then on. The page tells of its
     * progress by itself: opened anew before, it would break off the answer to whatever began the work.
     */
    public static void awaitDone(Page page) {
        assertThat(page.locator("main .work-state .mark"))
                .hasText("Done", new LocatorAssertions.HasTextOptions().setTimeout(LONGEST));
        page.reload();
    }
}
