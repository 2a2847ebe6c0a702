package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.Map;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.composure.support.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestIT {

    private static FormVisitor owner;
    private static String attempt;

    @BeforeAll
    static void anAttemptThatGoesOn() {
        owner = FormVisitor.as(Account.add(Role.TRAINEE));
        attempt = begin(owner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/scenarios", "api/attempts/1", "api/attempts/1/scorecard", "api", "api/nothing"})
    void a_stranger_is_told_to_sign_in(String path) {
        assertProblem(FormVisitor.at(Product.url()).get(path), 401);
    }

    @Test
    void the_scenarios_on_offer_are_listed() {
        JsonArray scenarios = JsonParser.parseString(ok("api/scenarios").body()).getAsJsonArray();

        assertThat(scenarios).isNotEmpty().allSatisfy(scenario -> assertThat(
                        scenario.getAsJsonObject().keySet())
                .containsExactlyInAnyOrder("id", "title", "failureMode", "channel", "briefing"));
    }

    @Test
    void ones_own_attempt_is_shown_as_it_stands() {
        JsonObject shown = json(ok("api/attempts/" + attempt));

        assertThat(shown.get("id").getAsString()).isEqualTo(attempt);
        assertThat(shown.keySet())
                .containsExactlyInAnyOrder("id", "scenario", "title", "startedAt", "turns", "mood", "line", "replies");
        assertThat(shown.getAsJsonArray("replies")).hasSizeGreaterThan(2);
    }

    @Test
    void while_it_goes_on_nothing_tells_the_replies_apart_but_their_words() {
        assertThat(json(ok("api/attempts/" + attempt)).getAsJsonArray("replies"))
                .allSatisfy(
                        reply -> assertThat(reply.getAsJsonObject().keySet()).containsExactlyInAnyOrder("id", "text"));
    }

    @Test
    void while_it_goes_on_there_is_no_scorecard() {
        assertProblem(owner.get("api/attempts/" + attempt + "/scorecard"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/scorecard"})
    void somebody_elses_attempt_does_not_exist(String part) {
        String path = "api/attempts/" + attempt + part;

        assertProblem(FormVisitor.as(Account.TRAINEE).get(path), 404);
        assertProblem(FormVisitor.as(Account.ADMIN).get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/attempts/x",
                "api/attempts/-1",
                "api/attempts/0",
                "api/attempts/1e9",
                "api/attempts/99999999999999999999",
                "api/attempts/%00",
                "api/attempts/%3Cscript%3E",
                "api/attempts/999999;x=y",
                "api/attempts/1/scorecard/2",
                "api/attempts//scorecard",
                "api/attempts",
                "api/scenarios/x",
                "api/",
                "api"
            })
    void an_address_that_leads_nowhere_is_answered_with_problem_details(String path) {
        assertProblem(owner.get(path), 404);
    }

    @Test
    void another_method_or_media_type_is_refused_with_problem_details() {
        assertProblem(owner.post("api/scenarios", Map.of("a", "{\"a"), Map.of()), 405);
        assertProblem(owner.get("api/scenarios", Map.of("Accept", "text/csv")), 406);
    }

    @Test
    void the_description_names_every_address_and_what_it_answers() {
        String described = FormVisitor.at(Product.url()).get("openapi").body();

        assertThat(described)
                .contains("/api/scenarios:", "/api/attempts/{attempt}:", "/api/attempts/{attempt}/scorecard:")
                .contains("Scorecard:", "Problem:", "securitySchemes:");
    }

    /** Through the button on the home page: it leads to the player, whose address names the attempt. */
    private static String begin(FormVisitor visitor) {
        var answer = visitor.submit("index.xhtml", "offer", Map.of(), "groups:0:tiles:0:begin");
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*attempt=", "");
    }

    private static HttpResponse<String> ok(String path) {
        var answer = owner.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        return answer;
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "org.", "resteasy");
        assertThat(json(answer).keySet()).containsExactlyInAnyOrder("type", "title", "status", "detail");
        assertThat(json(answer).get("status").getAsInt()).isEqualTo(status);
    }
}
