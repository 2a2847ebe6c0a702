package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.Map;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.ApiClient;
import org.composure.support.Elsewhere;
import org.composure.support.FormVisitor;
import org.composure.support.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the help desk's software gets to hear, request by request. */
class HelpDeskIT {

    private static final int OWN_ADDRESS = 91;
    private static final String PATH = "api/agents/D-1001/authority";

    private static ApiClient client;

    @BeforeAll
    static void aClient() {
        client = ApiClient.add();
    }

    @Test
    void an_agents_authority_is_told_in_full() {
        JsonObject told = ok(client.asks("D-1001", ""));

        assertThat(told.get("agent").getAsString()).isEqualTo("D-1001");
        assertThat(told.get("level").getAsInt()).isBetween(1, 5);
        assertThat(told.keySet()).contains("why", "limits", "channels").doesNotContain("allowed", "limit");
    }

    @ParameterizedTest
    @CsvSource({
        "?action=refund&amount=50, true",
        "?action=refund&amount=50.01, false",
        "?action=refund&amount=800, false",
        "?action=fee-waiver, true",
        "?channel=chat, true",
        "?channel=phone, false",
        "?action=refund&amount=50&channel=phone, false"
    })
    void a_question_is_answered_with_yes_or_no(String query, boolean allowed) {
        assertThat(ok(client.asks(agent(), query)).get("allowed").getAsBoolean())
                .isEqualTo(allowed);
    }

    @Test
    void an_answer_gives_the_limit_and_the_reason() {
        JsonObject told = ok(client.asks(agent(), "?action=refund&amount=800"));

        assertThat(told.get("limit").getAsInt()).isEqualTo(50);
        assertThat(told.get("unit").getAsString()).isEqualTo("money");
        assertThat(told.get("why").getAsString()).contains("above the limit of 50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?action=cuddle",
                "?action=",
                "?action=REFUND",
                "?action=refund&amount=x",
                "?action=refund&amount=-1",
                "?action=refund&amount=1e9",
                "?action=refund&amount=1.234",
                "?action=refund&amount=",
                "?amount=80",
                "?channel=smoke-signals"
            })
    void what_is_no_question_is_refused_with_what_would_be_one(String query) {
        assertProblem(client.asks("D-1001", query), 400);
    }

    @Test
    void a_refusal_never_repeats_what_was_sent() {
        assertThat(client.asks("D-1001", "?action=cuddle").body())
                .contains("refund", "fee-waiver")
                .doesNotContain("cuddle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "%00", "%3Cscript%3E", "0"})
    void of_nobody_there_is_no_answer(String agent) {
        assertProblem(client.asks(agent, ""), 404);
    }

    @Test
    void an_unchanged_answer_is_not_sent_again() {
        String agent = agent();
        var first = client.asks(agent, "");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var again = client.asks(agent, "", Map.of("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void a_changed_answer_is_sent_whole_and_has_another_tag() {
        String agent = agent();
        String tag = client.asks(agent, "?action=refund&amount=1")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var other = client.asks(agent, "?action=refund&amount=800", Map.of("If-None-Match", tag));

        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.headers().firstValue("ETag").orElseThrow())
                .startsWith("\"")
                .isNotEqualTo(tag);
    }

    @Test
    void whoever_asked_may_keep_the_answer_and_asks_anew_before_using_it() {
        assertThat(client.asks("D-1001", "").headers().allValues("Cache-Control"))
                .containsExactly("private, no-cache");
    }

    @Test
    void software_gets_no_session() {
        assertThat(client.asks("D-1001", "").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void without_a_token_it_is_asked_for_one() {
        var answer = FormVisitor.at(Product.url()).get(PATH);

        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"Composure\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YWRtaW46YWRtaW4=", "Bearer", "Bearer ", "cmp_1"})
    void what_is_no_token_is_as_good_as_none(String header) {
        assertProblem(FormVisitor.at(Product.url()).get(PATH, Map.of("Authorization", header)), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, "api/agents", "api/agents/", "api/agents/D-1001"})
    void a_persons_session_opens_nothing_here(String path) {
        assertProblem(FormVisitor.as(Account.ADMIN).get(path), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/agents", "api/agents/D-1001", "api/agents/D-1001/authority/more"})
    void a_token_leads_nowhere_else_below_agents(String path) {
        var answer = FormVisitor.at(Product.url()).get(path, Map.of("Authorization", "Bearer " + client.token()));

        assertProblem(answer, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/scenarios", "api/attempts/1"})
    void a_token_opens_nothing_of_people(String path) {
        var answer = FormVisitor.at(Product.url()).get(path, Map.of("Authorization", "Bearer " + client.token()));

        assertProblem(answer, 401);
    }

    @Test
    void a_token_opens_no_page() {
        var answer =
                FormVisitor.at(Product.url()).get("people.xhtml", Map.of("Authorization", "Bearer " + client.token()));

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void without_the_scope_a_client_is_refused() {
        var answer = ApiClient.addWithoutScope().asks("D-1001", "");

        assertProblem(answer, 403);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("insufficient_scope", "authority:read");
    }

    @Test
    void ten_wrong_tokens_close_the_address_for_wrong_ones_only() {
        try (var elsewhere = Elsewhere.at(OWN_ADDRESS)) {
            for (int i = 0; i < 10; i++) {
                var wrong = ApiClient.ask(elsewhere.url(), "D-1001/authority", "cmp_wrong" + i, Map.of());
                assertProblem(wrong, 401);
                assertThat(wrong.headers().firstValue("WWW-Authenticate").orElseThrow())
                        .contains("invalid_token");
            }
            var tooMany = ApiClient.ask(elsewhere.url(), "D-1001/authority", "cmp_wrong", Map.of());
            assertProblem(tooMany, 429);
            assertThat(tooMany.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 900L);
            assertThat(ApiClient.ask(elsewhere.url(), "D-1001/authority", client.token(), Map.of())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_description_tells_makers_how_to_ask() {
        assertThat(FormVisitor.at(Product.url()).get("openapi").body())
                .contains("/api/agents/{employeeNumber}/authority:", "AgentAuthority:", "scheme: bearer");
    }

    /** The number of an agent of level 2, which the test's administrator gives like the account. */
    private static String agent() {
        return Account.add(Role.TRAINEE).account().replace("test-", "");
    }

    private static JsonObject ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(problem.keySet()).containsExactlyInAnyOrder("type", "title", "status", "detail");
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
    }
}
