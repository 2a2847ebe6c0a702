package org.composure.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.Set;

/** What holds for every page in every view. */
public final class Looks {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Each size and each scheme once: the checker takes its time. */
    private static final Set<View> CHECKED = Set.of(View.WIDE_LIGHT, View.NARROW_DARK);

    private Looks() {}

    /**
     * Looks at a page in every view, and leaves pictures of that name.
     *
     * @param open brings the page to where it is looked at; done anew in each view, since a page that is open keeps
     *     some of its colours when the device turns dark
     */
    public static void areGood(BrowserSession visitor, String name, Runnable open) {
        for (View view : View.values()) {
            visitor.see(view);
            open.run();
            assertThat((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits in %s", name, view)
                    .isTrue();
            if (CHECKED.contains(view)) {
                check(visitor, name + " in " + view);
            }
            visitor.picture(name, view);
        }
        assertThat(visitor.complaints()).as(name).isEmpty();
    }

    /** The same for a page that is opened by its address. */
    public static void areGood(BrowserSession visitor, String name, String path) {
        areGood(visitor, name, () -> visitor.page().navigate(path));
    }

    private static void check(BrowserSession visitor, String what) {
        // The page's own policy forbids scripts, and the checker is one; it is brought in past the policy.
        assertThat(new AxeBuilder(visitor.page()).setLegacyMode(true).analyze().getViolations())
                .as(what)
                .filteredOn(found -> GRAVE.contains(found.getImpact()))
                .isEmpty();
    }
}
