package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who has signed in may send without learning how the product is built. */
class TamperingIT {

    private static FormVisitor admin;

    @BeforeAll
    static void signIn() {
        admin = FormVisitor.as(Account.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.xhtml?page=%00",
                "index.xhtml?page=1&page=2",
                "library.xhtml?group=%ff&scenario=%c3%28",
                "people.xhtml?page=999999&search=%25",
                "people.xhtml?page=-5",
                "sign-in.xhtml?account=x",
                "api/scenarios?x=%00"
            })
    void a_parameter_that_means_nothing_changes_nothing(String path) {
        assertThat(calm(admin.get(path)).statusCode()).isIn(200, 302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"library.xhtml?jakarta.faces.ViewState=x", "api/attempts/%E0%80%80", "people.xhtml%ff"})
    void what_cannot_be_read_is_refused_calmly(String path) {
        assertThat(calm(admin.get(path)).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "nothing.xhtml",
                "index.xhtml/",
                "index.xhtml/x",
                "WEB-INF/templates/page.xhtml",
                "WEB-INF/web.xml",
                "resources/css/tokens.css/..%2f..%2fWEB-INF/web.xml",
                "jakarta.faces.resource/messages.properties.xhtml",
                "jakarta.faces.resource/page.xhtml.xhtml?ln=../WEB-INF/templates",
                "person.xhtml?id=%00",
                "play.xhtml",
                "play.xhtml?attempt=x",
                "play.xhtml?attempt=99999999999999999999",
                "debrief.xhtml?attempt=-1",
                "debrief.xhtml?attempt=%3Cscript%3E"
            })
    void what_does_not_exist_is_said_calmly(String path) {
        var answer = calm(admin.get(path));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<web-app", "shell.skip");
    }

    @ParameterizedTest
    @CsvSource({
        "index.xhtml, 200",
        "people.xhtml, 200",
        "nothing, 404",
        "person.xhtml?id=0, 404",
        "api/scenarios, 200",
        "api/attempts/0, 404",
        "jakarta.faces.resource/tokens.css.xhtml?ln=css, 200"
    })
    void every_answer_carries_the_security_headers(String path, int status) {
        var answer = admin.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.faces.ViewState, garbage",
        "jakarta.faces.ViewState, -1:-2",
        "jakarta.faces.ViewState, ''",
        "primefaces.nonce, garbage",
        "jakarta.faces.source, person:nothing"
    })
    void a_form_that_was_tampered_with_is_refused(String field, String value) {
        var answer = admin.post("person.xhtml", Map.of(field, value, "person", "person", "person:save", ""), Map.of());

        assertThat(calm(answer).statusCode()).isIn(200, 400);
    }

    @ParameterizedTest
    @CsvSource({"role, ROOT", "role, ''", "level, 9", "level, x", "level, ''"})
    void a_choice_that_was_not_offered_is_refused(String field, String value) {
        var fields = new HashMap<>(Map.of(
                "account",
                "tampering",
                "name",
                "T",
                "number",
                "tampering",
                "role",
                "TRAINEE",
                "level",
                "1",
                "first-password",
                "a long first password"));
        fields.put(field, value);

        assertThat(calm(admin.submit("person.xhtml", "person", fields, "save")).statusCode())
                .isEqualTo(200);
        assertThat(admin.get("people.xhtml?search=tampering").body()).contains("Nobody fits this search");
    }

    private static HttpResponse<String> calm(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("Exception:", "\tat ", "Undertow", "WildFly", "Mojarra");
        return answer;
    }
}
