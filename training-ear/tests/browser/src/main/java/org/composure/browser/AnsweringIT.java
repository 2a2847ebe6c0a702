package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.Playing;
import org.composure.support.View;
import org.composure.support.Walkthrough;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One answer is one turn, whatever hands and networks do to it. */
class AnsweringIT {

    private static final Pattern PLAYER = Pattern.compile(".*/play\\.xhtml.*");
    private static final int MOST_BYTES = 2048;

    private BrowserSession trainee;
    private Playing playing;
    private Page page;

    @BeforeEach
    void aContactAtItsFirstLine() {
        trainee = BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT);
        playing = Playing.at(trainee, "policy-rigidity");
        page = playing.page();
    }

    @AfterEach
    void leave() {
        trainee.close();
    }

    @Test
    void a_double_click_is_one_turn() {
        choose(page);
        page.locator("[id='send']").dblclick();
        awaitTurn(page, 2);

        assertThat(answersAsStored()).hasSize(1);
    }

    @Test
    void enter_pressed_twice_is_one_turn() {
        page.keyboard().press("1");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        awaitTurn(page, 2);

        assertThat(answersAsStored()).hasSize(1);
    }

    @Test
    void the_choice_can_be_changed_before_it_is_sent() {
        String second = playing.replies().get(1);
        page.keyboard().press("1");
        page.keyboard().press("2");
        page.keyboard().press("Enter");
        awaitTurn(page, 2);

        assertThat(answersAsStored()).containsExactly(second);
    }

    @Test
    void after_an_answer_the_focus_is_on_what_the_customer_says() {
        send();
        awaitTurn(page, 2);

        assertThat(page.locator("[id='latest'] .line-customer")).isFocused();
    }

    @Test
    void when_the_window_becomes_wider_what_the_customer_says_is_still_in_view() {
        trainee.see(View.NARROW_LIGHT);
        send();
        awaitTurn(page, 2);
        trainee.see(View.WIDE_LIGHT);

        assertThat(page.locator("[id='latest'] .line-customer")).isInViewport();
    }

    @Test
    void an_answer_whose_reply_was_lost_is_sent_again_and_is_one_turn() {
        loseTheFirstReply();
        send();
        awaitTurn(page, 2);

        assertThat(answersAsStored()).hasSize(1);
    }

    @Test
    void an_answer_that_is_sent_again_has_the_same_token() {
        List<String> bodies = new ArrayList<>();
        page.onRequest(request -> {
            if (isAnswer(request)) {
                bodies.add(request.postData());
            }
        });
        loseTheFirstReply();
        send();
        awaitTurn(page, 2);

        assertThat(bodies.stream().map(AnsweringIT::token).toList()).hasSize(2).containsOnly(token(bodies.get(0)));
    }

    @Test
    void without_a_connection_the_answer_stands_in_the_conversation() {
        String chosen = playing.replies().get(0);
        page.route(PLAYER, Route::abort);
        send();

        assertThat(page.locator(".line-sending .line-words")).hasText(chosen);
    }

    @Test
    void without_a_connection_the_page_says_so() {
        page.route(PLAYER, Route::abort);
        send();

        assertThat(page.locator(".sending-failed")).containsText("No connection");
    }

    @Test
    void an_answer_can_be_sent_again_by_hand() {
        trainee.clock().install();
        page.route(PLAYER, Route::abort);
        send();
        page.locator(".sending-failed").waitFor();
        page.unroute(PLAYER);
        page.locator(".line-sending button").click();

        awaitTurn(page, 2);
    }

    @Test
    void an_answer_that_was_not_stored_is_still_chosen_when_the_page_is_opened_anew() {
        String chosen = playing.replies().get(0);
        page.route(PLAYER, Route::abort);
        send();
        page.locator(".sending-failed").waitFor();
        page.unroute(PLAYER);
        page.reload();

        assertThat(page.locator(".reply:has(:checked) .reply-words")).hasText(chosen);
    }

    @Test
    void a_turn_that_was_answered_in_another_tab_is_said_to_be() {
        Page other = answeredInAnotherTab();

        assertThat(other.locator("[data-news]")).containsText("answered in another window");
    }

    @Test
    void a_turn_that_was_answered_in_another_tab_shows_where_the_contact_stands() {
        Page other = answeredInAnotherTab();

        assertThat(other.locator(".state-now")).hasAttribute("data-turn", "2");
    }

    @Test
    void a_turn_that_was_answered_in_another_tab_stays_as_it_was_answered() {
        String first = playing.replies().get(0);
        answeredInAnotherTab();

        assertThat(answersAsStored()).containsExactly(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy-rigidity",
                "no-authority",
                "lack-of-knowledge",
                "unreasonable-demand",
                "rude-staff",
                "mishandled-anger"
            })
    void a_turn_moves_at_most_two_kilobytes(String scenario) {
        playing = Playing.at(trainee, scenario);
        List<Request> answers = new ArrayList<>();
        page.onRequestFinished(request -> {
            if (isAnswer(request)) {
                answers.add(request);
            }
        });
        Walkthrough.of(scenario + ".good").steps().stream().limit(3).forEach(step -> playing.answer(step));

        assertThat(answers)
                .isNotEmpty()
                .extracting(request -> request.sizes().requestBodySize + request.sizes().responseBodySize)
                .allMatch(bytes -> bytes <= MOST_BYTES);
    }

    private Page answeredInAnotherTab() {
        Page other = page.context().newPage();
        other.navigate(page.url());
        choose(page);
        page.locator("[id='send']").click();
        awaitTurn(page, 2);
        other.locator("label.reply").nth(1).click();
        other.locator("[id='send']").click();
        other.locator("[data-news]").waitFor();
        return other;
    }

    /** The server gets the first answer, and the browser never hears of it. */
    private void loseTheFirstReply() {
        var posts = new AtomicInteger();
        page.route(PLAYER, route -> {
            if (isAnswer(route.request()) && posts.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
    }

    private void send() {
        choose(page);
        page.locator("[id='send']").click();
    }

    private static void choose(Page page) {
        page.locator("label.reply").first().click();
    }

    private static void awaitTurn(Page page, int turn) {
        assertThat(page.locator(".state-now")).hasAttribute("data-turn", String.valueOf(turn));
    }

    private List<String> answersAsStored() {
        page.reload();
        return playing.answers();
    }

    private static boolean isAnswer(Request request) {
        return request.method().equals("POST")
                && request.postData() != null
                && request.postData().contains("token=");
    }

    private static String token(String body) {
        return Arrays.stream(body.split("&", -1))
                .filter(field -> field.startsWith("token="))
                .findFirst()
                .orElseThrow();
    }
}
