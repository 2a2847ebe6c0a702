package org.composure.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.composure.support.Account;
import org.composure.support.ApiClient;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Granting;
import org.composure.support.LongWork;
import org.composure.support.Looks;
import org.composure.support.Product;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.composure.support.Walkthrough;

/** HR, a supervisor, a trainee, a stranger and the help desk, from a new program to a renewed certificate. */
public final class CertifiedWay {

    private static final Walkthrough GOOD = Walkthrough.of("policy-rigidity.good");
    private static final int LEVEL = 3;
    private static final String PDF = "%PDF";

    private static final int FOUND = 302;

    /** Which cell of a line has it, from 0. */
    private static final int CODE = 4;

    private static final String FILE = "team.csv";

    private static CertifiedWay way;

    private final String title = "Refunds " + UUID.randomUUID();
    private final String team = "Team " + UUID.randomUUID();
    private final ApiClient desk = ApiClient.add();
    private final Account lead = Account.invented();
    private final Account trainee = Account.invented();
    private final BrowserSession hr;
    private final BrowserSession supervisor;
    private final BrowserSession stranger;
    private String program;
    private String dossier;
    private String verification;

    private CertifiedWay() {
        hr = BrowserSession.as(Account.HR, View.WIDE_LIGHT);
        stranger = BrowserSession.open(View.WIDE_LIGHT);
        comeIn(takeIn());
        FormVisitor leading = FormVisitor.as(lead);
        Granting.grant(leading, trainee, LEVEL);
        supervisor = BrowserSession.as(lead, View.WIDE_LIGHT);
    }

    /** HR brings a file with the two of the team; the codes for their first passwords. */
    private String takeIn() {
        Page page = hr.page();
        page.navigate("/import.xhtml");
        page.locator("#file").setInputFiles(new FilePayload(FILE, "text/csv", file()));
        button(page, "See what it would do").click();
        page.waitForURL("**/import-plan.xhtml?**");
        button(page, "Take it in").click();
        LongWork.awaitDone(page);
        Download codes =
                page.waitForDownload(() -> page.locator("[id='codes:out']").click());
        try {
            return Files.readString(codes.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] file() {
        return ("Employee number;Name;Account;Role;Team\n" + line(lead, "Supervisor") + line(trainee, "Trainee"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(Account somebody, String role) {
        return String.join(";", somebody.number(), somebody.name(), somebody.account(), role, team) + "\n";
    }

    /** Both set a password with the code that they were handed. */
    private void comeIn(String codes) {
        for (Account somebody : List.of(lead, trainee)) {
            String code = codes.lines()
                    .filter(line -> line.contains(somebody.account()))
                    .map(line -> line.split(",", -1)[CODE])
                    .findFirst()
                    .orElseThrow();
            var set = FormVisitor.at(Product.url())
                    .submit(
                            "first-password.xhtml",
                            "first",
                            Map.of("account", somebody.account(), "code", code, "password", somebody.password()),
                            "set");
            if (set.statusCode() != FOUND) {
                throw new AssertionError("The code was not taken: " + set.body());
            }
        }
    }

    /** Up to the certificate; what a stranger is told of it. */
    public static String begin() {
        way = new CertifiedWay();
        way.write();
        way.enrol();
        way.show();
        way.signOff();
        way.issue();
        Looks.areGood(way.stranger, "verify", way.verification);
        return verified();
    }

    /** What the help desk is told of a refund that only the granted level permits. */
    public static String helpDesk() {
        return way.desk.asks(way.trainee.number(), "?action=refund&amount=100").body();
    }

    /** Who was certified. */
    public static String holder() {
        return way.trainee.name();
    }

    /** What a stranger is told of the first certificate. */
    public static String verified() {
        way.stranger.page().navigate(way.verification);
        return way.stranger.page().locator("main").innerText();
    }

    /** All of it again, since the program asks for that. */
    public static void renew() {
        way.play();
        way.signOff();
        way.issue();
    }

    /** What the browsers complained about. */
    public static List<String> end() {
        List<String> complaints = Stream.of(way.hr, way.supervisor, way.stranger)
                .flatMap(session -> session.complaints().stream())
                .toList();
        Stream.of(way.hr, way.supervisor, way.stranger).forEach(BrowserSession::close);
        return complaints;
    }

    private void write() {
        Page page = hr.page();
        page.navigate("/certification/write.xhtml");
        page.locator("[id='writing:title']").fill(title);
        page.locator("[id='writing:description']").fill("For whoever gives money back.");
        page.locator("summary").first().click();
        page.locator("input[name='writing:first:scenarios'][value='"
                        + GOOD.scenario().id() + "']")
                .check();
        page.locator("[id='writing:first:assessed']").uncheck();
        page.locator("[id='writing:months']").fill("1");
        page.locator("[id='writing:window']").fill("10");
        page.locator("[id='writing:rests']").selectOption(String.valueOf(LEVEL));
        page.locator("[id='writing:reason']").fill("To begin with.");
        button(page, "Add a program").click();
        assertThat(page.locator("#messages")).containsText("is kept as version 1");
        program = page.url();
    }

    private void enrol() {
        Page page = hr.page();
        page.getByText("Enrolments").click();
        page.locator("[id='enrolling:name']").fill(team);
        button(page, "Whom would that reach?").click();
        assertThat(page.locator("form [role='status']")).containsText("It reaches 2 people today");
        button(page, "Enrol").click();
        assertThat(page.locator(".register tbody")).containsText(team);
        Looks.areGood(hr, "enrolments", page.url());
    }

    private void show() {
        play();
        try (var session = BrowserSession.as(trainee, View.WIDE_LIGHT)) {
            session.page().navigate("/my-certificates.xhtml");
            assertThat(session.page().locator("main")).containsText("The supervisor has not signed off yet.");
        }
    }

    /** The holder's own page, from which the certificate is taken along; the content type and the beginning of each form. */
    public static List<String> takenAlong() {
        try (var session = BrowserSession.as(way.trainee, View.WIDE_LIGHT)) {
            Looks.areGood(session, "my-certificates", "/my-certificates.xhtml");
            String paper = session.page().getByText("Page to print").getAttribute("href");
            String badge = session.page().getByText("Badge for machines").getAttribute("href");
            return List.of(
                    session.visitor().get(paper).body().substring(0, PDF.length()),
                    session.visitor()
                            .get(badge)
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""));
        }
    }

    /** HR finds the certificate where it is counted, and takes the roster out; what the file says. */
    public static String counted() {
        Page page = way.hr.page();
        page.navigate(way.program.replace("program.xhtml", "coverage.xhtml"));
        assertThat(page.locator("#program option[selected]")).hasText(way.title);
        Looks.areGood(way.hr, "coverage", page.url());
        page.locator("section[aria-labelledby='by-program'] tbody td a").first().click();
        page.waitForURL("**/certification/program.xhtml?**state=CERTIFIED**");
        assertThat(way.rowOf(page)).hasCount(1);
        Download table =
                page.waitForDownload(() -> page.locator("[id='export:csv']").click());
        page.locator("[id='export:prepare']").click();
        page.waitForURL("**/certification/prepared.xhtml?**");
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("[id='take:csv']").isVisible();
        });
        Looks.areGood(way.hr, "prepared", page.url());
        try {
            return Files.readString(table.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** HR looks at what the certificate rests on, down to what was said; how many answers that is. */
    public static int proven() {
        Page page = way.hr.page();
        page.navigate(way.dossier);
        page.getByText("What the certificate rests on").click();
        page.waitForURL("**/certification/certificate.xhtml?**");
        assertThat(page.locator("main")).containsText("Issued a certificate");
        Looks.areGood(way.hr, "certificate", page.url());
        page.locator("section[aria-labelledby='contacts'] tbody a").first().click();
        page.waitForURL("**/certification/contact.xhtml?**");
        Looks.areGood(way.hr, "audited-contact", page.url());
        return page.locator(".exchanges li").count();
    }

    /** HR closes the program, in which nobody can be enrolled from now on; what its page says. */
    public static String close() {
        Page page = way.hr.page();
        page.navigate(way.program.replace("program.xhtml", "recertify.xhtml"));
        assertThat(page.locator("main")).containsText("Nothing has changed that a certificate rests on");
        Looks.areGood(way.hr, "recertify", page.url());
        page.navigate(way.program.replace("program.xhtml", "close.xhtml"));
        Looks.areGood(way.hr, "program-close", page.url());
        page.locator("[id='closing:reason']").fill("Another takes its place.");
        button(page, "Close it").click();
        page.waitForURL("**/certification/program.xhtml?**");
        return page.locator("main").innerText();
    }

    /** HR takes the renewed certificate back; how it is shown then. */
    public static String revoke() {
        Page page = way.hr.page();
        page.navigate(way.dossier);
        page.locator("[id='end:why']").fill("Somebody else had played it.");
        button(page, "Take back").click();
        Locator state = page.locator("main .mark").first();
        assertThat(state).hasText("Revoked");
        Looks.areGood(way.hr, "dossier-revoked", page.url());
        return state.innerText();
    }

    /** What the journal tells of HR about this program and file, and what of the holder. */
    public static List<String> journalled() {
        return Stream.of(Account.HR, way.trainee).flatMap(way::entries).toList();
    }

    private Stream<String> entries(Account person) {
        Page page = hr.page();
        page.navigate("/journal.xhtml?person=" + URLEncoder.encode(person.name(), StandardCharsets.UTF_8));
        return page.locator(".register tbody tr").allInnerTexts().stream()
                .filter(entry -> Stream.of(title, FILE, trainee.name()).anyMatch(entry::contains));
    }

    private void play() {
        QuickContact.begin(FormVisitor.as(trainee), GOOD.scenario().id()).play(GOOD);
    }

    private void signOff() {
        Page page = supervisor.page();
        page.navigate(program.replaceAll(".*/certification/program", "/team/certification"));
        look(supervisor, "team-certification");
        rowOf(page).getByRole(AriaRole.LINK).click();
        page.waitForURL(address -> address.contains("sign-off"));
        look(supervisor, "sign-off");
        page.locator("[id='signing:reason']").fill("Seen at work for a week.");
        button(page, "Ready").click();
        assertThat(page.locator("#messages")).containsText("You signed off");
    }

    private void issue() {
        Page page = hr.page();
        page.navigate(program);
        assertThat(rowOf(page)).containsText("All shown");
        look(hr, "program");
        rowOf(page).getByRole(AriaRole.LINK).click();
        page.waitForURL(address -> address.contains("dossier"));
        look(hr, "dossier");
        page.locator("[id='issue:reason']").fill("Read all of it.");
        button(page, "Issue the certificate").click();
        assertThat(page.locator("#messages")).containsText("is certified");
        dossier = page.url();
        if (verification == null) {
            verification = page.getByText("How others verify it").getAttribute("href");
        }
    }

    /** Once, on the way to the first certificate. */
    private void look(BrowserSession session, String name) {
        if (verification == null) {
            Looks.areGood(session, name, session.page().url());
        }
    }

    private Locator rowOf(Page page) {
        return page.locator(".register tbody tr", new Page.LocatorOptions().setHasText(trainee.name()));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
