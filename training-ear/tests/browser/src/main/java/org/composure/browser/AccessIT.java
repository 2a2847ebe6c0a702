package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.composure.support.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets to which page, request by request. */
class AccessIT {

    @ParameterizedTest
    @CsvSource({
        "trainee, people.xhtml",
        "trainee, person.xhtml",
        "supervisor, people.xhtml",
        "hr, person.xhtml",
        "trainee, /people.xhtml;x=y"
    })
    void the_pages_about_accounts_are_closed_to_whoever_has_nothing_to_do_there(String account, String path) {
        var answer = FormVisitor.as(new Account(account, "composure-demo", "")).get(path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page is not open to you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.xhtml", "index.xhtml", "api/scenarios"})
    void whoever_has_lost_the_account_is_out_at_the_next_request(String path) {
        var account = Account.add(Role.ADMIN);
        var visitor = FormVisitor.as(account);
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);

        change(account, Map.of("role", "ADMIN"));

        var answer = visitor.get(path);
        if (path.startsWith("api")) {
            assertThat(answer.statusCode()).isEqualTo(401);
        } else {
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in.xhtml");
        }
    }

    @Test
    void whoever_has_another_role_signs_in_anew_and_has_lost_the_pages_of_the_old_one() {
        var account = Account.add(Role.ADMIN);
        var visitor = FormVisitor.as(account);
        assertThat(visitor.get("people.xhtml").statusCode()).isEqualTo(200);

        change(account, Map.of("role", "TRAINEE", "active", "true"));

        assertThat(visitor.get("people.xhtml").statusCode()).isEqualTo(302);
        assertThat(FormVisitor.as(account).get("people.xhtml").statusCode()).isEqualTo(403);
    }

    @Test
    void a_closed_account_is_answered_like_a_wrong_password() {
        var account = Account.add(Role.TRAINEE);
        change(account, Map.of("role", "TRAINEE"));

        var answer = FormVisitor.at(Product.url()).signIn(account.account(), account.password());
        assertThat(answer.body()).contains("do not belong together");
    }

    @ParameterizedTest
    @CsvSource({
        "http://elsewhere.example/trap, /",
        "https://127.0.0.1//elsewhere.example, /",
        "nonsense :, /",
        "{product}library.xhtml?text=a%3Cb, /library.xhtml?text=a%3Cb"
    })
    void a_stale_form_leads_back_to_a_page_of_ours_only(String referer, String back) {
        var answer = FormVisitor.at(Product.url())
                .post(
                        "index.xhtml",
                        Map.of("a", "b"),
                        Map.of(
                                "Referer",
                                referer.replace("{product}", Product.url().toString())));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isEqualTo(Product.url().resolve(back).toString());
    }

    @Test
    void a_stale_ajax_request_is_answered_in_the_form_that_its_script_reads() {
        var answer = FormVisitor.at(Product.url())
                .post("index.xhtml", Map.of("a", "b"), Map.of("Faces-Request", "partial/ajax"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(answer.body()).contains("<partial-response><redirect url=\"/\"></redirect></partial-response>");
    }

    /** Unticked, the box about signing in is not sent. */
    private static void change(Account account, Map<String, String> fields) {
        var admin = FormVisitor.as(Account.ADMIN);
        String list = admin.get("people.xhtml?search=" + account.account()).body();
        String id = list.replaceAll("(?s).*person\\.xhtml\\?id=([0-9]+).*", "$1");
        var all = new HashMap<>(Map.of("name", account.name(), "number", account.account(), "level", "2"));
        all.putAll(fields);
        assertThat(admin.submit("person.xhtml?id=" + id, "person", all, "save").statusCode())
                .isEqualTo(302);
    }
}
