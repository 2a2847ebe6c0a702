package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.Set;
import org.composure.support.BrowserSession;
import org.composure.support.View;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FirstPageIT {

    @Test
    void the_first_page_opens_without_a_complaint_of_the_browser() {
        try (var visitor = BrowserSession.open(View.WIDE_LIGHT)) {
            visitor.page().navigate("/");

            assertThat(visitor.page().title()).contains("Composure");
            assertThat(visitor.complaints()).isEmpty();
            visitor.screenshot("first");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "401", "403", "404", "405", "413", "500", "expired"})
    void error_pages_are_within_everybodys_reach(String page) {
        try (var visitor = BrowserSession.open(View.NARROW_DARK)) {
            visitor.page().navigate("/errors/" + page + ".html");

            // The page's own policy forbids scripts, and the checker is one; it is brought in past the policy.
            var violations =
                    new AxeBuilder(visitor.page()).setLegacyMode(true).analyze().getViolations();
            assertThat(violations)
                    .filteredOn(found -> Set.of("serious", "critical").contains(found.getImpact()))
                    .isEmpty();
            assertThat((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(visitor.complaints()).isEmpty();
            visitor.screenshot("error-" + page);
        }
    }
}
