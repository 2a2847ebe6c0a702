package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.composure.support.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is no failure: anybody could fill the log with it. */
class CalmIT {

    private static final Map<String, String> SOMETHING = Map.of("nothing", "sent");

    private long failures;

    @BeforeEach
    void count() throws IOException {
        failures = logged();
    }

    @Test
    void whoever_is_signed_in_and_posts_without_a_token_is_told_to_show_one_and_nothing_fails() throws IOException {
        var trainee = FormVisitor.as(Account.TRAINEE);
        for (int time = 0; time < 5; time++) {
            assertThat(trainee.post("api/agents/D-1001/authority", SOMETHING, Map.of())
                            .statusCode())
                    .isEqualTo(401);
        }

        assertThat(logged()).isEqualTo(failures);
    }

    @Test
    void a_stranger_who_posts_to_the_interface_is_told_to_sign_in_and_nothing_fails() throws IOException {
        var stranger = FormVisitor.at(Product.url());
        for (int time = 0; time < 5; time++) {
            assertThat(stranger.post("api/scenarios", SOMETHING, Map.of()).statusCode())
                    .isEqualTo(401);
        }

        assertThat(logged()).isEqualTo(failures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person.xhtml", "people.xhtml", "library.xhtml", "index.xhtml"})
    void a_form_without_a_state_for_a_page_that_keeps_one_has_expired_and_nothing_fails(String page)
            throws IOException {
        var answer = FormVisitor.as(Account.ADMIN)
                .post(
                        page,
                        Map.of("jakarta.faces.ViewState", "stateless", "primefaces.nonce", FormVisitor.nonce("")),
                        Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("it can no longer be used");
        assertThat(logged()).isEqualTo(failures);
    }

    private static long logged() throws IOException {
        try (var lines = Files.lines(Product.log())) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains(" SEVERE "))
                    .count();
        }
    }
}
