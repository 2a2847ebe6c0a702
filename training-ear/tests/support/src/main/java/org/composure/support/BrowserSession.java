package org.composure.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One visitor with a browser of their own: own cookies, one page, and a list of what the browser complained about. */
public final class BrowserSession implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--in-process-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** In milliseconds: other tests keep the processors busy. */
    private static final double LONGEST_WAIT = 15_000;

    private final URI product;
    private final View view;
    private final Optional<FormVisitor> visitor;
    private final List<String> complaints = new ArrayList<>();

    /** Opened when it is first asked for: it takes its time, and not every test looks. */
    private Page page;

    private boolean otherTime;

    private BrowserSession(URI product, View view, Optional<FormVisitor> visitor) {
        this.product = product;
        this.view = view;
        this.visitor = visitor;
    }

    /** A visitor to the server that Arquillian started. */
    public static BrowserSession open(View view) {
        return at(Product.url(), view);
    }

    /** Somebody who has signed in to the server that Arquillian started. */
    public static BrowserSession as(Account account, View view) {
        return new BrowserSession(Product.url(), view, Optional.of(FormVisitor.as(account)));
    }

    /** A visitor to a server of the test's own. */
    public static BrowserSession at(URI product, View view) {
        return new BrowserSession(product, view, Optional.empty());
    }

    /** The same person in the same session, without the browser. */
    public FormVisitor visitor() {
        return visitor.orElseThrow();
    }

    public Page page() {
        if (page == null) {
            page = opened();
        }
        return page;
    }

    private Page opened() {
        BrowserContext context = Shared.context(product);
        visitor.map(FormVisitor::session)
                .map(session -> new Cookie("JSESSIONID", session).setUrl(product.toString()))
                .ifPresent(cookie -> context.addCookies(List.of(cookie)));
        Page opened = context.newPage();
        turnTo(opened, view);
        opened.onPageError(complaints::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return opened;
    }

    /** The clock of the page, which is set by the test from now on. */
    public Clock clock() {
        otherTime = true;
        return page().clock();
    }

    /** Errors of scripts and of the content security policy, in the browser's words. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Makes the window that large and the device that light or dark, and nothing moves on the way. */
    public void see(View view) {
        see(page(), view);
    }

    /** The same for a page that is about to be left. */
    void turnTo(View view) {
        turnTo(page(), view);
    }

    /** What moves is looked at by itself; everywhere else it would only be waited for. */
    private static void turnTo(Page page, View view) {
        page.setViewportSize(view.width(), view.height());
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(view.scheme()).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void see(Page page, View view) {
        turnTo(page, view);
        // Chromium repaints a large page bit by bit: hidden and shown again, all of it has the new colours.
        page.evaluate("new Promise(done => { const page = document.documentElement;"
                + " const scrolled = [...document.querySelectorAll('*')].filter(part => part.scrollTop)"
                + ".map(part => [part, part.scrollTop]); page.hidden = true;"
                + " requestAnimationFrame(() => { page.hidden = false;"
                + " scrolled.forEach(([part, by]) => { part.scrollTop = by; }); requestAnimationFrame(done); }); })");
    }

    /** Pictures of the page as it stands, one for each {@link View}, in target/screenshots. */
    public void screenshot(String name) {
        screenshot(page(), name);
    }

    public static void screenshot(Page page, String name) {
        for (View view : View.values()) {
            see(page, view);
            picture(page, name, view);
        }
    }

    /** A picture of the page as it stands, as one of the named page in that view. */
    public void picture(String name, View view) {
        picture(page(), name, view);
    }

    private static void picture(Page page, String name, View view) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                // PNG takes twice the time, of which there are hundreds.
                .setType(ScreenshotType.JPEG)
                .setQuality(90)
                .setPath(Path.of(System.getProperty("screenshots"), name + "-" + view.label() + ".jpg")));
    }

    @Override
    public void close() {
        if (page != null) {
            Shared.giveBack(page.context(), product, otherTime);
        }
    }

    /**
     * One browser serves all tests of a thread, which alone may speak with it; it ends with the process. Of what a visitor
     * left behind the next has only the cache: to fetch and read all scripts anew took a third of a browser's time.
     */
    private static final class Shared {

        private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Shared::launch);
        private static final ThreadLocal<Map<URI, Deque<BrowserContext>>> IDLE = ThreadLocal.withInitial(HashMap::new);

        static BrowserContext context(URI product) {
            BrowserContext idle = idle(product).poll();
            return idle != null
                    ? idle
                    : BROWSER.get()
                            .newContext(new Browser.NewContextOptions()
                                    .setBaseURL(product.toString())
                                    .setLocale("en"));
        }

        static void giveBack(BrowserContext context, URI product, boolean spoilt) {
            if (spoilt) {
                context.close();
                return;
            }
            context.pages().forEach(Page::close);
            context.clearCookies();
            idle(product).push(context);
        }

        private static Deque<BrowserContext> idle(URI product) {
            return IDLE.get().computeIfAbsent(product, anywhere -> new ArrayDeque<>());
        }

        private static Browser launch() {
            var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            Chromium.provide().ifPresent(options::setExecutablePath);
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browser"));
            PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
            return playwright.chromium().launch(options);
        }
    }
}
