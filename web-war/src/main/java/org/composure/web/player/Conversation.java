package org.composure.web.player;

import java.util.ArrayList;
import java.util.List;
import org.composure.play.Playthrough;
import org.composure.play.Transcript;
import org.composure.play.Turn;
import org.composure.scenario.CustomerLine;
import org.composure.scenario.Ending;

/**
 * What has been said.
 *
 * @param before all but the latest exchange
 * @param latest the agent's last answer and what the customer says to it
 */
record Conversation(List<Line> before, List<Line> latest) {

    Conversation {
        before = List.copyOf(before);
        latest = List.copyOf(latest);
    }

    static Conversation of(Playthrough playthrough) {
        Transcript transcript = playthrough.transcript();
        List<Line> before = new ArrayList<>();
        List<Line> latest = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            before.addAll(latest);
            before.addAll(heard(turn));
            latest = new ArrayList<>(List.of(Line.agent(turn.reply().says())));
        }
        latest.add(Line.customer(now(playthrough)));
        return new Conversation(before, latest);
    }

    private static List<Line> heard(Turn turn) {
        Line line = Line.customer(turn.line().says());
        // Whoever has waited too long has said so.
        return turn.late()
                ? List.of(
                        line,
                        Line.customer(turn.situation().scenario().customer().waiting()))
                : List.of(line);
    }

    private static String now(Playthrough playthrough) {
        return playthrough
                .line()
                .map(CustomerLine::says)
                .or(() -> playthrough.ending().map(Ending::says))
                .orElseThrow();
    }
}
