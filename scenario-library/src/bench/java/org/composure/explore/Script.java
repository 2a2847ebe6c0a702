package org.composure.explore;

import java.nio.charset.StandardCharsets;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.format.ShippedScenarios;
import org.composure.judge.Rulebook;
import org.composure.play.Situation;
import org.composure.scenario.Scenario;
import org.composure.support.Shipped;

/** What is played exhaustively: a large scenario that ships, and the same behind a loop, near the most that may be. */
public enum Script {
    SHIPPED("worn-out-carer", 108_126, "", "opening"),
    LOOPED(
            "quiet-disappointed",
            243_956,
            """
              queue:
                customer:
                  - {says: Is anybody there?}
                rounds: {atMost: 3, then: opening}
                replies:
                  - id: wait
                    says: One moment, please.
                    acts:
                      - {act: inform-progress, words: One moment}
                    next: queue
                    reaction: {anger: 0, trust: 0}
                  - id: here
                    says: I am here now.
                    acts:
                      - {act: inform-progress, words: I am here now}
                    next: opening
                    reaction: {anger: 0, trust: 0}
            """,
            "queue");

    private static final String FILE = "scenarios/knowledge/lack-of-knowledge.yaml";
    private static final int LEVEL = 3;

    private final String persona;
    private final int paths;
    private final String loop;
    private final String start;

    Script(String persona, int paths, String loop, String start) {
        this.persona = persona;
        this.paths = paths;
        this.loop = loop;
        this.start = start;
    }

    /** How many contacts it can become. */
    public int paths() {
        return paths;
    }

    Situation situation() {
        String text = ShippedScenarios.all().stream()
                .filter(file -> file.name().equals(FILE))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow()
                .replace("start: opening\nscenes:\n", "start: " + start + "\nscenes:\n" + loop);
        return Shipped.situation(read(text), persona, LEVEL);
    }

    /** The same, the paths having been counted: the script may have changed since they were written down. */
    Situation counted() {
        int found = new Explorer(Rulebook.shipped())
                .explore(situation())
                .map(Exploration::paths)
                .orElse(Integer.MAX_VALUE);
        if (found != paths) {
            throw new IllegalStateException(this + " has " + found + " paths by now, and not " + paths);
        }
        return situation();
    }

    private static Scenario read(String text) {
        Reading reading =
                new ScenarioReader(Shipped.HOUSE, Shipped.FAILURES).read(FILE, text.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Read read) {
            return read.scenario();
        }
        throw new IllegalStateException(reading.toString());
    }
}
