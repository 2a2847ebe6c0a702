package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Elsewhere;
import org.composure.support.FormVisitor;
import org.composure.support.Naughty;
import org.composure.support.Shown;
import org.composure.support.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every field with every naughty text: stored and shown exactly or refused in plain words, and nothing executed. */
class HostileInputIT {

    private static final int OWN_ADDRESSES = 21;
    private static final int TRIES_OF_AN_ADDRESS = 10;

    private static FormVisitor admin;
    private static String own;
    private static String person;

    @BeforeAll
    static void somebodyToChange() {
        admin = FormVisitor.as(Account.ADMIN);
        var account = Account.add(Role.TRAINEE);
        own = UUID.randomUUID().toString();
        person = "person.xhtml?id="
                + admin.get("people.xhtml?search=" + account.account())
                        .body()
                        .replaceAll("(?s).*person\\.xhtml\\?id=([0-9]+).*", "$1");
    }

    @Test
    void a_name_and_a_number_are_stored_exactly_or_refused_in_plain_words() {
        var softly = new SoftAssertions();
        for (String text : Naughty.ALL) {
            var answer = rename(text);
            if (answer.statusCode() == 302) {
                String page = admin.get(person).body();
                softly.assertThat(Shown.field(page, "person:name"))
                        .isEqualTo(Shown.decoded(text).strip());
                softly.assertThat(Shown.field(page, "person:number"))
                        .isEqualTo(Shown.decoded(own + text).strip());
                softly.assertThat(Shown.asMarkup(page, text)).as(text).isFalse();
            } else {
                softly.assertThat(answer.statusCode()).as(text).isEqualTo(200);
                softly.assertThat(answer.body())
                        .as(text)
                        .containsAnyOf("Enter the name.", "cannot be shown", "at most 200 characters")
                        .doesNotContain("Exception:", "\tat ");
            }
        }
        softly.assertAll();
    }

    @Test
    void what_was_refused_stands_in_the_form_as_it_was_typed() {
        var softly = new SoftAssertions();
        for (String text : Naughty.ALL) {
            var answer = admin.submit(
                    "person.xhtml",
                    "person",
                    Map.of(
                            "account",
                            text,
                            "name",
                            text,
                            "number",
                            text,
                            "role",
                            "TRAINEE",
                            "level",
                            "1",
                            "first-password",
                            "short"),
                    "save");
            softly.assertThat(answer.statusCode()).as(text).isEqualTo(200);
            softly.assertThat(answer.body()).contains("at least 10 characters");
            softly.assertThat(Shown.field(answer.body(), "person:name")).isEqualTo(Shown.decoded(text));
            softly.assertThat(Shown.asMarkup(answer.body(), text)).as(text).isFalse();
        }
        softly.assertAll();
    }

    @Test
    void a_search_takes_any_text_and_shows_it_again() {
        var softly = new SoftAssertions();
        for (String text : Naughty.ALL) {
            for (String field : List.of("people.xhtml?search", "library.xhtml?text")) {
                var answer = admin.get(field + "=" + FormVisitor.encoded(text));
                softly.assertThat(answer.statusCode()).as(text).isEqualTo(200);
                softly.assertThat(Shown.field(answer.body(), field.replaceAll(".*\\?", "")))
                        .isEqualTo(Shown.decoded(text));
                softly.assertThat(Shown.asMarkup(answer.body(), text)).as(text).isFalse();
            }
        }
        softly.assertAll();
    }

    @Test
    void the_door_takes_any_text_for_a_wrong_account() {
        int addresses = (Naughty.ALL.size() + TRIES_OF_AN_ADDRESS - 1) / TRIES_OF_AN_ADDRESS;
        IntStream.range(0, addresses).parallel().forEach(HostileInputIT::tryTen);
    }

    private static void tryTen(int part) {
        int from = part * TRIES_OF_AN_ADDRESS;
        int to = Math.min(Naughty.ALL.size(), from + TRIES_OF_AN_ADDRESS);
        try (var elsewhere = Elsewhere.at(OWN_ADDRESSES + part)) {
            var stranger = FormVisitor.at(elsewhere.url());
            for (String text : Naughty.ALL.subList(from, to)) {
                var answer = stranger.signIn(text, text);
                assertThat(answer.statusCode()).as(text).isEqualTo(200);
                assertThat(answer.body()).as(text).containsAnyOf("do not belong together", "too many tries");
                assertThat(Shown.asMarkup(answer.body(), text)).as(text).isFalse();
            }
        }
    }

    @Test
    void a_browser_executes_none_of_it() {
        try (var visitor = BrowserSession.as(Account.ADMIN, View.WIDE_LIGHT)) {
            visitor.page().onDialog(dialog -> {
                throw new AssertionError("A dialog: " + dialog.message());
            });
            for (String text : Naughty.MARKUP.subList(0, 6)) {
                assertThat(rename(text).statusCode()).isEqualTo(302);
                visitor.page().navigate("/" + person);
                assertThat(visitor.page().title()).startsWith(text);
                visitor.page().navigate("/people.xhtml?search=" + FormVisitor.encoded(text));
                assertThat(visitor.page().locator(".register tbody th").allInnerTexts())
                        .contains(text);
                assertThat(visitor.page().evaluate("window.hacked === undefined"))
                        .isEqualTo(true);
                assertThat(visitor.page()
                                .locator("main")
                                .locator("img, iframe, svg, table script")
                                .count())
                        .isZero();
            }
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static HttpResponse<String> rename(String name) {
        return admin.submit(
                person,
                "person",
                Map.of("name", name, "number", own + name, "role", "TRAINEE", "level", "2", "active", "true"),
                "save");
    }
}
