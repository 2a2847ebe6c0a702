package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Playing;
import org.composure.support.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An attempt is its person's own, whatever address somebody else types. */
class OthersAttemptIT {

    private static String attempt;
    private static FormVisitor other;

    @BeforeAll
    static void aContactOfSomebody() {
        try (var trainee = BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT)) {
            attempt = Playing.with(trainee).begin("policy-rigidity").attempt();
        }
        other = FormVisitor.as(Account.add(Role.TRAINEE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "play.xhtml?attempt=%s",
                "debrief.xhtml?attempt=%s",
                "api/attempts/%s",
                "api/attempts/%s/scorecard"
            })
    void somebody_elses_attempt_does_not_exist(String path) {
        assertThat(other.get(path.formatted(attempt)).statusCode()).isEqualTo(404);
    }

    @Test
    void somebody_elses_attempt_cannot_be_answered() {
        var answer = other.post(
                "play.xhtml?attempt=" + attempt,
                Map.of(
                        "answering", "answering",
                        "send", "",
                        "turn", "2",
                        "token", "a-token-of-another",
                        "reply", "found-it",
                        "jakarta.faces.ViewState", "stateless",
                        "primefaces.nonce", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw"),
                Map.of());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?attempt=", "?attempt=x", "?attempt=-1", "?attempt=99999999999999999999"})
    void an_address_that_names_no_attempt_is_not_found(String query) {
        assertThat(other.get("play.xhtml" + query).statusCode()).isEqualTo(404);
    }
}
