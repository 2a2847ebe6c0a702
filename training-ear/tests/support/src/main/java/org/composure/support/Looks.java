package org.composure.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What holds for every page, whatever it is seen on. */
public final class Looks {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Each size and each scheme once: looking takes its time. */
    private static final Set<View> CHECKED = Set.of(View.WIDE_LIGHT, View.NARROW_DARK);

    private static final boolean ALL = Boolean.getBoolean("views.all");

    private Looks() {}

    /**
     * Looks at a page wide and light, and narrow and dark, or in all four views with {@code -Dviews.all=true}; leaves
     * pictures of that name.
     *
     * @param open brings the page to where it is looked at; done anew in each scheme, since a page that is open keeps
     *     some of its colours when the device turns dark
     */
    public static void areGood(BrowserSession visitor, String name, Runnable open) {
        for (View view : View.values()) {
            if (view.isWide()) {
                visitor.turnTo(view);
                open.run();
            }
            if (!ALL && !CHECKED.contains(view)) {
                continue;
            }
            visitor.see(view);
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
        assertThat(graveFindings(visitor.page())).as(what).isEmpty();
    }

    /** What the checker finds in the page that keeps somebody from using it. */
    public static List<Rule> graveFindings(Page page) {
        var violationsOnly = new AxeRunOptions();
        // Without telling of each element what is right about it, it takes half the time.
        violationsOnly.setResultTypes(List.of("violations"));
        // The page's own policy forbids scripts, and the checker is one; it is brought in past the policy.
        return new AxeBuilder(page)
                .setLegacyMode(true).options(violationsOnly).analyze().getViolations().stream()
                        .filter(found -> GRAVE.contains(found.getImpact()))
                        .toList();
    }
}
