package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.LongWork;
import org.composure.support.Looks;
import org.composure.support.Product;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a file of people to somebody who signs in with a password of their own. */
class ImportIT {

    private static final String HEADER = "Employee number;Name;Account;Role;Team;Site;Phone\n";
    private static final String PASSWORD = "chosen by themselves";

    private static BrowserSession hr;

    private final String own = UUID.randomUUID().toString();
    private final String team = "Team " + own;
    private final String fresh = own + ";Noor New;noor-" + own + ";Trainee;" + team + ";Leeds;\n";

    @BeforeAll
    static void open() {
        hr = BrowserSession.as(Account.HR, View.WIDE_LIGHT);
    }

    @AfterAll
    static void close() {
        hr.close();
    }

    @Test
    void a_file_is_explained_and_its_faults_are_told_before_anything_happens() {
        Page page = hr.page();
        Looks.areGood(hr, "import", "/import.xhtml");

        bring("name,team\nNoor,Blue\n");
        assertThat(page.locator("#messages")).containsText("There is no column of employee numbers in line 1.");

        bring(HEADER + fresh + ";Nobody;;Boss;;;\nD-1001;Tess Amari;;;;York;\n");
        page.waitForURL(Pattern.compile(".*/import-plan\\.xhtml\\?import=.*"));
        assertThat(page.locator(".register tbody tr").nth(1)).containsText("\u201cBoss\u201d is no role.");
        assertThat(page.locator("main")).containsText("Nobody knows the column \u201cPhone\u201d");
        Looks.areGood(hr, "import-plan", page.url());

        button("Take it in").click();
        assertThat(page.locator("#messages")).containsText("Nothing was taken in: some lines are refused.");
        assertThat(hr.visitor().get("import-plan.xhtml?import=0").statusCode()).isEqualTo(404);
    }

    @Test
    void who_is_not_in_a_file_is_shown_before_it_is_decided() {
        Page page = hr.page();
        bring(HEADER + fresh);
        page.waitForURL(Pattern.compile(".*/import-plan\\.xhtml\\?import=.*"));

        page.getByText("See who they are").click();
        page.waitForURL(Pattern.compile(".*lines=ABSENT.*"));

        assertThat(page.locator("nav [aria-current=true]")).containsText("Not in the file");
        assertThat(page.locator(".register tbody .mark").first()).containsText("Closed, if you say so");
        Looks.areGood(hr, "import-absent", page.url().replace("#lines", ""));
    }

    @Test
    void a_file_that_is_too_large_gets_a_sentence() {
        byte[] large = ("employee number\n" + "x".repeat(4_000_000)).getBytes(StandardCharsets.UTF_8);

        var answer = FormVisitor.as(Account.HR).sendFile("import.xhtml", "upload", "send", "file", large);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("This file is larger than 3 MB.");
    }

    @Test
    void whoever_comes_by_a_file_signs_in_with_a_password_of_their_own() throws IOException {
        Page page = hr.page();
        bring(HEADER + fresh);
        page.waitForURL(Pattern.compile(".*/import-plan\\.xhtml\\?import=.*"));
        button("Take it in").click();
        LongWork.awaitDone(page);

        String codes = Files.readString(
                page.waitForDownload(() -> page.locator("[id='codes:out']").click())
                        .path());
        assertThat(codes).contains("Noor New,noor-" + own + "," + team + ",Leeds,");
        String code = codes.replaceAll("(?s).*Leeds,([0-9A-Z-]{19}),.*", "$1");

        try (var visitor = BrowserSession.open(View.WIDE_LIGHT)) {
            setsPassword(visitor, code);
        }
        assertThat(FormVisitor.at(Product.url()).signIn("noor-" + own, PASSWORD).statusCode())
                .isEqualTo(302);
        Looks.areGood(hr, "import-done", page.url());

        page.navigate(page.url());
        button("Go on to enrol").click();
        page.waitForURL(Pattern.compile(".*/certification/enrolments\\.xhtml\\?.*"));
        assertThat(page.locator("[id='enrolling:name']")).hasValue(team);
    }

    private void setsPassword(BrowserSession visitor, String code) {
        Looks.areGood(visitor, "first-password", "/first-password.xhtml");
        Page page = visitor.page();
        page.navigate("/sign-in.xhtml");
        page.getByText("I was handed a code").click();
        page.waitForURL(Pattern.compile(".*/first-password\\.xhtml"));
        page.getByLabel("Account").fill("noor-" + own);
        page.getByLabel("Code").fill(code);
        page.getByLabel("Your password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set the password"))
                .click();
        page.waitForURL(Pattern.compile(".*/sign-in\\.xhtml"));
        assertThat(page.locator("#messages")).containsText("Your password is set.");
    }

    private static void bring(String text) {
        Page page = hr.page();
        page.navigate("/import.xhtml");
        page.locator("#file")
                .setInputFiles(new FilePayload("people.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        button("See what it would do").click();
    }

    private static com.microsoft.playwright.Locator button(String name) {
        return hr.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
