package org.composure.web.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.composure.scenario.Article;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Channel;
import org.composure.scenario.Offer;
import org.composure.scenario.Remedy;
import org.composure.training.boundary.Training;
import org.composure.web.shell.Visitor;

/** What the agent has at hand: articles to look up, and what they may give. */
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
        if (player.getContact() == null) {
            return List.of();
        }
        List<String> words = List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return player.getContact().getScenario().articles().stream()
                .filter(found -> words.stream().allMatch(text(found)::contains))
                .toList();
    }

    public boolean hasOpened(Article listed) throws IOException {
        return listed.equals(article) || player.getContact().attempt().hasOpened(listed.id());
    }

    /** Opens an article, which is noted. */
    public void open(String id) throws IOException {
        long attempt = player.getContact().getId();
        if (training.openArticle(visitor.actor(), attempt, id)) {
            article = player.getContact().getScenario().article(id).orElse(null);
        }
    }

    /** The article that has just been opened. */
    public Article getArticle() {
        return article;
    }

    /** What the agent may give alone, and how much of it. */
    public List<Offer> getAllowed() throws IOException {
        AuthorityLimits limits = limits();
        return Arrays.stream(Remedy.values())
                .map(remedy -> new Offer(remedy, limits.limit(remedy)))
                .filter(offer -> offer.amount().signum() > 0)
                .toList();
    }

    /** What is another's to give. */
    public List<Remedy> getNotAllowed() throws IOException {
        AuthorityLimits limits = limits();
        return Arrays.stream(Remedy.values())
                .filter(remedy -> limits.limit(remedy).signum() == 0)
                .toList();
    }

    /** Where the agent works alone. */
    public List<Channel> getChannels() throws IOException {
        return Arrays.stream(Channel.values())
                .filter(limits().channels()::contains)
                .toList();
    }

    /** Whether the contact is in a channel where the agent works alone. */
    public boolean isAlone() throws IOException {
        return limits().channels().contains(player.getContact().getChannel());
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String words) {
        search = Optional.ofNullable(words).orElse("");
    }

    private AuthorityLimits limits() throws IOException {
        return player.getContact().attempt().playthrough().situation().limits();
    }

    private static String text(Article article) {
        return (article.title() + " " + article.text()).toLowerCase(Locale.ROOT);
    }
}
