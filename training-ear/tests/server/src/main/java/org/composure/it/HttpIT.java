package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the network gets to see, from outside and without a browser's forgiveness. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HttpIT {

    private static final URI PRODUCT = URI.create("http://127.0.0.1:" + System.getProperty("http.port") + "/");

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nothing", "sign-in.xhtml", "health", "api/nothing", "errors/errors.css", "errors/nothing"})
    void every_answer_carries_the_security_headers(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("frame-ancestors 'none'")
                .contains("default-src");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void the_session_cookie_is_out_of_reach_for_scripts_and_other_sites_and_names_no_machine() throws Exception {
        var cookie = get("").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", ".composure;");
    }

    @Test
    void no_address_carries_the_session() throws Exception {
        assertThat(get("sign-in.xhtml").body()).doesNotContain("jsessionid");
        assertThat(get("").headers().firstValue("Location").orElseThrow()).doesNotContain("jsessionid");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, errors/nothing, 404, There is nothing at this address",
        "POST, errors/404.html, 405, This cannot be done here",
        "GET, errors/..%2f..%2fWEB-INF/web.xml, 404, There is nothing at this address"
    })
    void what_cannot_be_served_is_answered_with_a_calm_page(String method, String path, int status, String title)
            throws Exception {
        var answer =
                send(HttpRequest.newBuilder(PRODUCT.resolve(path)).method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(title).doesNotContain("Exception", "WildFly", "Undertow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEB-INF/web.xml",
                "web-inf/web.xml",
                "META-INF/MANIFEST.MF",
                "WEB-INF/web.xml.xhtml",
                "errors/../WEB-INF/web.xml",
                "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF"
            })
    void what_is_inside_the_product_is_not_served(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isIn(302, 404);
        assertThat(answer.body()).doesNotContain("<web-app", "Manifest-Version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "-1:-2", "rO0ABXA="})
    void a_form_with_a_tampered_state_is_refused_without_a_stack_trace(String state) throws Exception {
        var answer = send(HttpRequest.newBuilder(PRODUCT.resolve("sign-in.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("jakarta.faces.ViewState=" + state)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("open for a long time").doesNotContain("Exception");
    }

    @Test
    void an_ajax_request_of_an_expired_page_is_sent_to_the_page_that_says_so() throws Exception {
        var answer = send(HttpRequest.newBuilder(PRODUCT.resolve("sign-in.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Faces-Request", "partial/ajax")
                .POST(HttpRequest.BodyPublishers.ofString("jakarta.faces.ViewState=-1:-2&primefaces.nonce=bm9uY2U%3D"
                        + "&jakarta.faces.partial.ajax=true&jakarta.faces.source=x")));

        assertThat(answer.body()).contains("<redirect url=\"/errors/expired.html\">");
    }

    @Test
    void a_body_beyond_the_limit_is_refused_with_a_page() throws Exception {
        var answer = send(HttpRequest.newBuilder(PRODUCT.resolve("sign-in.xhtml"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[3_000_000])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That was too much at once");
    }

    @Test
    void the_rest_channel_asks_strangers_with_problem_details_to_sign_in() throws Exception {
        var answer = get("api/nothing");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401");
    }

    @ParameterizedTest
    @CsvSource({"health, UP", "openapi, openapi"})
    void watchers_and_developers_find_what_they_need_on_the_same_port(String path, String content) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(content);
    }

    @Test
    void pages_are_compressed_and_stay_in_no_cache() throws Exception {
        var headers = send(HttpRequest.newBuilder(PRODUCT.resolve("sign-in.xhtml"))
                        .header("Accept-Encoding", "gzip"))
                .headers();

        assertThat(headers.firstValue("Content-Encoding")).contains("gzip");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void versioned_resources_are_kept_for_a_year() throws Exception {
        var headers =
                get("jakarta.faces.resource/core.js.xhtml?ln=primefaces&v=1").headers();

        assertThat(headers.firstValue("Cache-Control")).contains("max-age=31536000");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(PRODUCT.resolve(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
