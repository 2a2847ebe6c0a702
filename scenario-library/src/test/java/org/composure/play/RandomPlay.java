package org.composure.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.composure.scenario.Article;
import org.composure.scenario.Reply;
import org.composure.scenario.Scenario;
import org.composure.scenario.Scene;

/** Plays by chance, the same way for the same seed. */
public final class RandomPlay {

    private final Random random;

    public RandomPlay(long seed) {
        this.random = new Random(seed);
    }

    /** A contact played to its end, or to the given number of turns. */
    public Playthrough play(Situation situation, int mostTurns) {
        Playthrough playthrough = Playthrough.begin(situation);
        for (int turn = 0; turn < mostTurns && playthrough.ending().isEmpty(); turn++) {
            playthrough = playthrough.answer(answer(playthrough));
        }
        return playthrough;
    }

    private Answer answer(Playthrough playthrough) {
        List<Reply> replies = playthrough.scene().orElseThrow().replies();
        return new Answer(
                replies.get(random.nextInt(replies.size())).id(),
                random.nextInt(2 * playthrough.mood().patience()),
                opened(playthrough.situation().scenario()));
    }

    private List<String> opened(Scenario scenario) {
        List<String> opened = new ArrayList<>();
        for (Article article : scenario.articles()) {
            if (random.nextInt(4) == 0) {
                opened.add(article.id());
            }
        }
        return opened;
    }

    /**
     * More turns than any contact can have: between two visits of scenes that are bounded, each of the others can be
     * visited once.
     */
    public static int bound(Scenario scenario) {
        int bounded = scenario.scenes().values().stream()
                .flatMap(scene -> scene.rounds().stream())
                .mapToInt(Scene.Rounds::atMost)
                .sum();
        return (bounded + 1) * (scenario.scenes().size() + 1);
    }
}
