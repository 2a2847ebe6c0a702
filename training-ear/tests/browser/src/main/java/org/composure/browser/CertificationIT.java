package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Looks;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What HR, administrators and strangers are told before there is a certificate. */
class CertificationIT {

    private static BrowserSession hr;

    @BeforeAll
    static void somebodyOfHr() {
        hr = BrowserSession.as(Account.HR, View.WIDE_LIGHT);
    }

    @AfterAll
    static void leave() {
        hr.close();
    }

    @Test
    void the_form_looks_good() {
        Looks.areGood(hr, "program-new", "/certification/write.xhtml");
        Looks.areGood(hr, "programs", "/certification/programs.xhtml");
    }

    @Test
    void what_speaks_against_a_program_is_told_at_once() {
        Page page = hr.page();
        page.navigate("/certification/write.xhtml");
        button(page, "Add a program").click();

        assertThat(page.locator("#messages")).containsText("Give the program a title.");
        assertThat(page.locator("#messages")).containsText("Ask for a scenario");
    }

    @Test
    void whoever_asks_for_a_number_that_nobody_has_is_told_so() {
        try (var stranger = BrowserSession.open(View.WIDE_LIGHT)) {
            Looks.areGood(stranger, "verify-unknown", "/verify.xhtml?serial=7K3M");
            assertThat(stranger.page().locator("main")).containsText("There is no certificate with this serial number");
        }
    }

    @Test
    void the_keys_look_good_and_another_one_signs() {
        try (var admin = BrowserSession.as(Account.ADMIN, View.WIDE_LIGHT)) {
            Page page = admin.page();
            page.navigate("/keys.xhtml");
            page.locator("[id='rotate:reason']").fill("Once a year.");
            button(page, "Make a new key").click();

            assertThat(page.locator("#messages")).containsText("signs from now on");
            Looks.areGood(admin, "keys", "/keys.xhtml");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
