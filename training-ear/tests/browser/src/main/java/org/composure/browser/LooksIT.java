package org.composure.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Looks;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page fits, says nothing wrong to a screen reader, and is pictured. */
class LooksIT {

    private static BrowserSession visitor;

    @BeforeAll
    static void open() {
        visitor = BrowserSession.as(Account.ADMIN, View.WIDE_LIGHT);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource({
        "home, /index.xhtml",
        "library, /library.xhtml",
        "library-filtered, /library.xhtml?text=phone&group=access",
        "people, /people.xhtml",
        "person-new, /person.xhtml",
        "person, /person.xhtml?id=1"
    })
    void a_page_looks_good(String name, String path) {
        Looks.areGood(visitor, name, () -> visitor.page().navigate(path));
    }

    @Test
    void the_door_looks_good() {
        try (var stranger = BrowserSession.open(View.WIDE_LIGHT)) {
            Looks.areGood(stranger, "sign-in", () -> stranger.page().navigate("/sign-in.xhtml"));
        }
    }

    @Test
    void a_refused_form_looks_good() {
        Looks.areGood(visitor, "person-refused", () -> {
            Page page = visitor.page();
            page.navigate("/person.xhtml");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add this person"))
                    .click();
            page.locator(".ui-inputfield.ui-state-error, .ui-inputfield[aria-invalid=true]")
                    .first()
                    .waitFor();
        });
    }
}
