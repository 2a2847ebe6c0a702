package org.composure.support;

import java.util.List;
import java.util.Random;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.scenario.Article;
import org.composure.scenario.Reply;
import org.composure.scenario.Scenario;
import org.composure.scenario.Scene;

/** Plays scenarios by chance: any persona, level, reply, article and pace. */
public final class RandomPlay {

    private static final int PACES = 4;

    private final Random chance;

    public RandomPlay(long seed) {
        chance = new Random(seed);
    }

    /** A contact of any shipped scenario, played to its end. */
    public Playthrough any() {
        return through(one(Shipped.SCENARIOS));
    }

    public Playthrough through(Scenario scenario) {
        Situation situation = Shipped.situation(
                scenario,
                one(scenario.customer().personas()),
                one(Shipped.HOUSE.levels()).level());
        Playthrough contact = Playthrough.begin(situation);
        while (contact.scene().isPresent()) {
            contact = contact.answer(answer(contact.scene().orElseThrow(), contact));
        }
        return contact;
    }

    private Answer answer(Scene here, Playthrough contact) {
        Reply reply = one(here.replies());
        int elapsed = contact.mood().patience() * chance.nextInt(PACES) / 2;
        return new Answer(reply.id(), elapsed, opened(contact.situation().scenario()));
    }

    private List<String> opened(Scenario scenario) {
        return scenario.articles().stream()
                .filter(article -> chance.nextInt(PACES) == 0)
                .map(Article::id)
                .toList();
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
