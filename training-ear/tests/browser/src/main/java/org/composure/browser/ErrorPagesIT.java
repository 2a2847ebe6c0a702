package org.composure.browser;

import org.composure.support.BrowserSession;
import org.composure.support.Looks;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPagesIT {

    private static BrowserSession visitor;

    @BeforeAll
    static void open() {
        visitor = BrowserSession.open(View.NARROW_DARK);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "401", "403", "404", "405", "413", "500", "expired"})
    void error_pages_are_within_everybodys_reach(String page) {
        Looks.areGood(visitor, "error-" + page, () -> visitor.page().navigate("/errors/" + page + ".html"));
    }
}
