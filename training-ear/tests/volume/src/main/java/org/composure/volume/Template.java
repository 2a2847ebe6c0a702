package org.composure.volume;

import java.util.ArrayList;
import java.util.List;
import org.composure.judge.Scorecard;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.play.Turn;
import org.composure.scenario.Ending;

/**
 * A contact that was played and judged once, to be stored many times: its rows but for ids and times.
 *
 * @param form of the scenario, from 0
 * @param offsets after how many seconds each turn was answered
 * @param turns the rows of the turns
 * @param exchanges what was said and answered, turn by turn
 * @param scores rows, as nobody disputes them
 * @param findings rows, as nobody disputes them
 */
record Template(
        Situation situation,
        int form,
        Ending ending,
        Scorecard scorecard,
        List<Integer> offsets,
        List<String> turns,
        List<Exchange> exchanges,
        List<String> scores,
        List<String> findings) {

    /** What the customer said and the agent answered. */
    record Exchange(String said, String answered) {}

    static Template of(Playthrough played, int form, Scorecard scorecard) {
        List<Integer> offsets = new ArrayList<>();
        int seconds = 0;
        for (Turn turn : played.transcript().turns()) {
            seconds += turn.elapsed();
            offsets.add(seconds);
        }
        return new Template(
                played.situation(),
                form,
                played.ending().orElseThrow(),
                scorecard,
                offsets,
                turns(played),
                played.transcript().turns().stream()
                        .map(turn ->
                                new Exchange(turn.line().says(), turn.reply().says()))
                        .toList(),
                Judged.scores(scorecard, scorecard),
                Judged.findings(scorecard, List.of()));
    }

    private static List<String> turns(Playthrough played) {
        List<Turn> all = played.transcript().turns();
        List<String> rows = new ArrayList<>();
        for (Turn turn : all) {
            String leadsTo = turn.number() < all.size()
                    ? all.get(turn.number()).scene().id()
                    : played.ending().orElseThrow().id();
            rows.add(Rows.rest(
                            turn.number(),
                            "past-turn-" + turn.number(),
                            turn.reply().id(),
                            turn.elapsed(),
                            turn.scene().id(),
                            leadsTo)
                    .replace("\n", "\t")
                    .intern());
        }
        return rows;
    }

    int seconds() {
        return offsets.get(offsets.size() - 1);
    }
}
