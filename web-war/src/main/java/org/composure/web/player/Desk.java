package org.composure.web.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.composure.scenario.Article;
import org.composure.training.boundary.Training;
import org.composure.web.shell.Visitor;

/** What the agent can look up. */
@Named
@RequestScoped
public class Desk {

    @Inject
    private Player player;

    @Inject
    private Training training;

    @Inject
    private Visitor visitor;

    private String search = "";
    private Article article;

    /** The articles in which every word that is searched for occurs. */
    public List<Article> getArticles() throws IOException {
        Contact contact = player.getContact();
        if (contact == null) {
            return List.of();
        }
        List<String> words = List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return contact.getScenario().articles().stream()
                .filter(found -> words.stream().allMatch(text(found)::contains))
                .toList();
    }

    public boolean hasOpened(Article listed) throws IOException {
        return listed.equals(article) || player.getContact().attempt().hasOpened(listed.id());
    }

    /** Opens an article, which is noted. */
    public void open(String id) throws IOException {
        Contact contact = player.getContact();
        if (contact != null && id != null && training.openArticle(visitor.actor(), contact.getId(), id)) {
            article = contact.getScenario().article(id).orElse(null);
        }
    }

    /** The article that has just been opened. */
    public Article getArticle() {
        return article;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String words) {
        search = Optional.ofNullable(words).orElse("");
    }

    private static String text(Article article) {
        return (article.title() + " " + article.text()).toLowerCase(Locale.ROOT);
    }
}
