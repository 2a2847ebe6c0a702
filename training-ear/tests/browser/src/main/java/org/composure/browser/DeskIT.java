package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.composure.people.Role;
import org.composure.scenario.Act;
import org.composure.scenario.Article;
import org.composure.scenario.Scenario;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Naughty;
import org.composure.support.Playing;
import org.composure.support.Shown;
import org.composure.support.View;
import org.composure.support.Walkthrough;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agent's desk: what it shows, and what no page may tell. */
class DeskIT {

    private final List<Scenario> forms = Walkthrough.of("policy-rigidity.bad").forms();
    private final Account account = Account.add(Role.TRAINEE);
    private BrowserSession trainee;
    private Playing playing;
    private Page page;

    @BeforeEach
    void aContactAtItsFirstLine() {
        trainee = BrowserSession.as(account, View.WIDE_LIGHT);
        playing = Playing.at(trainee, "policy-rigidity");
        page = playing.page();
    }

    @AfterEach
    void leave() {
        trainee.close();
    }

    @Test
    void an_article_found_by_a_search_is_the_one_that_opens() {
        List<Article> articles = forms.get(0).articles();
        Article last = articles.get(articles.size() - 1);
        search(last.title());
        assertThat(page.locator("button[data-article]")).hasCount(1);
        page.locator("button[data-article]").click();

        assertThat(page.locator(".article h3")).hasText(last.title());
    }

    @Test
    void opening_an_article_says_that_it_is_noted() {
        openFirstArticle();

        assertThat(page.locator(".article-noted")).hasText("Noted: you looked this up.");
    }

    @Test
    void an_article_that_was_opened_is_known_when_the_page_is_opened_anew() {
        openFirstArticle();
        page.reload();

        assertThat(page.locator(".articles .mark")).hasCount(1);
    }

    @Test
    void the_desk_says_what_the_agent_may_give() {
        tab("Authority");

        assertThat(page.locator(".limits").first()).containsText("Goodwill: up to 25");
    }

    @Test
    void any_text_can_be_searched_for() {
        var visitor = FormVisitor.as(account);
        String address = "play.xhtml?attempt=" + playing.attempt();
        var softly = new SoftAssertions();
        for (String text : Naughty.ALL) {
            var answer = visitor.post(address, searchFor(text), Map.of("Faces-Request", "partial/ajax"));
            softly.assertThat(answer.statusCode()).as(text).isEqualTo(200);
            softly.assertThat(answer.body()).as(text).contains("<update id=\"desk:articles\">");
            softly.assertThat(Shown.asMarkup(answer.body(), text)).as(text).isFalse();
        }
        softly.assertAll();
    }

    @Test
    void what_was_searched_for_stays_in_the_field_while_the_list_changes() {
        search("<b>none</b>");
        assertThat(page.locator("[id='desk:articles']")).containsText("No article has all these words.");

        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("<b>none</b>");
    }

    @Test
    void the_page_names_no_act() {
        String source = page.content();

        assertThat(Arrays.stream(Act.values()).map(Act::id).filter(id -> id.contains("-")))
                .noneMatch(source::contains);
    }

    @Test
    void the_page_tells_nothing_of_what_comes_next() {
        String text = page.locator("html").innerHTML();

        assertThat(laterWords()).noneMatch(text::contains);
    }

    @Test
    void the_page_tells_no_article_before_it_is_opened() {
        String text = page.locator("html").innerHTML();

        assertThat(forms)
                .flatExtracting(Scenario::articles)
                .extracting(Article::text)
                .noneMatch(text::contains);
    }

    /** What is said or can be answered in other scenes than the first, in whichever form. */
    private Stream<String> laterWords() {
        return forms.stream().flatMap(DeskIT::laterWords);
    }

    private static Stream<String> laterWords(Scenario scenario) {
        return scenario.scenes().values().stream()
                .filter(scene -> !scene.id().equals(scenario.start()))
                .flatMap(scene -> Stream.concat(
                        scene.customer().stream().map(line -> line.says()),
                        scene.replies().stream().map(reply -> reply.says())));
    }

    private void openFirstArticle() {
        tab("Knowledge");
        page.locator("button[data-article]").first().click();
        page.locator(".article").waitFor();
    }

    private static Map<String, String> searchFor(String text) {
        return Map.of(
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.source", "desk:search",
                "jakarta.faces.partial.execute", "desk:search",
                "jakarta.faces.partial.render", "desk:articles",
                "jakarta.faces.behavior.event", "input",
                "desk:search", text,
                "jakarta.faces.ViewState", "stateless",
                "primefaces.nonce", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
    }

    private void search(String words) {
        tab("Knowledge");
        page.getByRole(AriaRole.SEARCHBOX).fill(words);
    }

    private void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }
}
