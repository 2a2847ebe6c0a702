package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.composure.support.Playing;
import org.composure.support.Walkthrough;

/** A person who plays without a mouse. */
final class Keyboard {

    private static final int LONGEST_WAY = 80;

    private final Playing playing;
    private final Page page;

    Keyboard(Playing playing) {
        this.playing = playing;
        page = playing.page();
    }

    /** Chooses the reply by its number, and sends it. */
    void answer(Walkthrough.Step step) {
        int turn = playing.turn();
        List<String> shown = playing.replies();
        int number = step.wordings().stream().mapToInt(shown::indexOf).max().orElseThrow() + 1;
        page.keyboard().press(String.valueOf(number));
        page.keyboard().press("Enter");
        assertThat(page.locator(".state-now[data-turn='" + (turn + 1) + "']")).hasCount(1);
    }

    void openArticle(String title) {
        walkTo("[role=tab]", "");
        for (int tabs = 0; tabs < 4 && !focused("[role=tab]", "Knowledge"); tabs++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
        walkTo("button[data-article]", title);
        page.keyboard().press("Enter");
        assertThat(page.locator(".article h3")).hasText(title);
    }

    void follow(String selector) {
        walkTo(selector, "");
        page.keyboard().press("Enter");
    }

    /** Writes into a field, in place of what stands there. */
    void fill(String selector, String text) {
        walkTo(selector, "");
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
    }

    /** Presses Tab until the focus is on what is looked for. */
    private void walkTo(String selector, String text) {
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            if (focused(selector, text)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector + " " + text);
    }

    private boolean focused(String selector, String text) {
        return (Boolean) page.evaluate(
                "([selector, text]) => document.activeElement.matches(selector)"
                        + " && document.activeElement.textContent.includes(text)",
                new String[] {selector, text});
    }
}
