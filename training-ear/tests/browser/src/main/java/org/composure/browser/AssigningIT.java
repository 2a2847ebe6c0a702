package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supervisor assigns an assessment, and its person finds it at home. */
class AssigningIT {

    private static final String SCENARIO = "policy-rigidity";
    private static final String TITLE = "Sixty-one days";

    private static FormVisitor admin;
    private static String team;
    private static BrowserSession supervisor;

    private Account trainee;
    private Page page;

    @BeforeAll
    static void aTeam() {
        admin = FormVisitor.as(Account.ADMIN);
        team = "Team " + UUID.randomUUID();
        Account account = Account.add(Role.SUPERVISOR);
        Member.put(admin, account, team);
        supervisor = BrowserSession.as(account, View.WIDE_LIGHT);
    }

    @AfterAll
    static void leave() {
        supervisor.close();
    }

    @BeforeEach
    void somebodyNewInTheTeamAndTheForm() {
        trainee = Account.add(Role.TRAINEE);
        Member.put(admin, trainee, team);
        page = supervisor.page();
        supervisor.see(View.WIDE_LIGHT);
        page.navigate("/team/assign.xhtml");
    }

    @Test
    void the_preview_says_who_gets_what_before_it_is_made() {
        fillIn();
        button("Show who gets what").click();

        assertThat(page.locator("h1")).hasText("Who gets what?");
        assertThat(page.locator(".register tbody tr")).hasCount(1);
        assertThat(page.locator(".register tbody tr")).containsText(trainee.name());
        assertThat(page.locator(".register tbody tr")).containsText(TITLE);
        assertThat(page.locator(".lead")).containsText("Nothing has been assigned yet.");
        Looks.areGood(supervisor, "assign-preview", page.url());
    }

    @Test
    void from_the_preview_the_form_is_as_it_was_filled_in() {
        fillIn();
        button("Show who gets what").click();
        page.getByText("Change it").click();

        assertThat(page.getByLabel(trainee.name())).isChecked();
    }

    @Test
    void what_is_assigned_is_listed() {
        assign();

        assertThat(page.locator("#messages")).containsText("One assignment was made.");
        assertThat(rowOf()).containsText("Not begun");
        assertThat(rowOf()).containsText("0 of 3");
        Looks.areGood(supervisor, "assignments", "/team/assignments.xhtml");
    }

    @Test
    void whoever_has_it_already_is_left_out() {
        assign();
        page.navigate("/team/assign.xhtml");
        fillIn();
        button("Show who gets what").click();

        assertThat(page.locator(".lead")).containsText("there is nothing to assign");
        assertThat(page.locator(".register tbody tr td").last()).containsText(TITLE);
        assertThat(page.locator("[id='make:assign']")).hasCount(0);
    }

    @Test
    void nothing_chosen_says_what_is_missing() {
        button("Show who gets what").click();

        assertThat(page.locator("#messages li")).hasText(new String[] {
            "Choose at least one person, or the team.", "Choose at least one contact, or a group of them."
        });
        Looks.areGood(supervisor, "assign-refused", page.url());
    }

    @Test
    void withdrawn_it_says_why() {
        assign();
        rowOf().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Withdraw"))
                .click();
        page.waitForURL("**/withdraw.xhtml?**");
        Looks.areGood(supervisor, "withdraw", page.url());
        page.getByLabel("Why").fill("On leave until May");
        button("Withdraw it").click();

        assertThat(rowOf()).containsText("Withdrawn");
        assertThat(rowOf()).containsText("On leave until May");
    }

    @Test
    void without_a_reason_nothing_is_withdrawn() {
        assign();
        rowOf().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Withdraw"))
                .click();
        button("Withdraw it").click();

        assertThat(page.locator("#messages")).containsText("Say why");
        assertThat(page.locator(".lead")).containsText(TITLE);
    }

    @Test
    void the_person_finds_it_first_and_begins_it_in_its_mode() {
        assign();
        try (var visitor = BrowserSession.as(trainee, View.WIDE_LIGHT)) {
            Page home = visitor.page();
            home.navigate("/index.xhtml");
            assertThat(home.locator("h2").first()).hasText("Assigned to you");
            assertThat(home.locator(".assigned")).containsText("in 14 days");
            assertThat(home.locator(".assigned")).containsText("3 tries left; the best counts.");
            assertThat(home.locator(".ui-button:not(.ui-button-outlined):not(.ui-button-flat)"))
                    .hasCount(1);
            Looks.areGood(visitor, "home-assigned", "/index.xhtml");

            home.getByText("Begin the assessment").click();
            assertThat(home).hasURL(Pattern.compile(".*/play\\.xhtml\\?attempt=[0-9]+"));
            assertThat(home.locator(".player-mode .mark")).hasText("Assessment");

            home.navigate("/index.xhtml");
            assertThat(home.locator(".assigned")).containsText("2 tries left");
            assertThat(home.locator(".assigned .ui-button")).hasText("Continue");
        }
    }

    @Test
    void the_form_looks_good() {
        fillIn();
        Looks.areGood(supervisor, "assign", page.url() + "?person=" + chosen() + "&scenario=" + SCENARIO);
    }

    private void assign() {
        fillIn();
        button("Show who gets what").click();
        button("Make this assignment").click();
        page.waitForURL(address -> address.contains("assignments"));
    }

    private void fillIn() {
        page.getByLabel(trainee.name()).check();
        page.locator("details", new Page.LocatorOptions().setHasText(TITLE))
                .locator("summary")
                .click();
        page.getByLabel(TITLE).check();
    }

    private String chosen() {
        return page.getByLabel(trainee.name()).getAttribute("value");
    }

    private Locator rowOf() {
        return page.locator(".register tbody tr", new Page.LocatorOptions().setHasText(trainee.name()));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
