package org.composure.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.composure.judge.Finding;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.play.Turn;
import org.composure.scenario.Competency;

/**
 * A contact that was played and judged once, to be stored many times: its rows but for ids and times.
 *
 * @param offsets after how many seconds each turn was answered
 */
record Template(
        Situation situation,
        String ending,
        Scorecard scorecard,
        List<Integer> offsets,
        List<String> turns,
        List<String> scores,
        List<String> findings) {

    static Template of(Playthrough played, Scorecard scorecard) {
        List<Integer> offsets = new ArrayList<>();
        List<String> turns = new ArrayList<>();
        int seconds = 0;
        for (Turn turn : played.transcript().turns()) {
            seconds += turn.elapsed();
            offsets.add(seconds);
            turns.add(Rows.rest(
                            turn.number(),
                            "past-turn-" + turn.number(),
                            turn.reply().id(),
                            turn.elapsed())
                    .replace("\n", "\t"));
        }
        return new Template(
                played.situation(),
                played.ending().orElseThrow().title(),
                scorecard,
                offsets,
                turns,
                scorecard.scores().entrySet().stream().map(Template::score).toList(),
                findings(scorecard.findings()));
    }

    private static String score(Map.Entry<Competency, Score> entry) {
        Score score = entry.getValue();
        return Rows.rest(entry.getKey(), score.earned(), score.least(), score.most(), score.percent());
    }

    private static List<String> findings(List<Finding> findings) {
        List<String> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(Rows.rest(
                            rows.size(),
                            finding.rule(),
                            finding.competency(),
                            finding.points(),
                            finding.critical(),
                            finding.turn(),
                            json(finding.words()),
                            finding.sentence())
                    .intern());
        }
        return rows;
    }

    private static String json(List<String> words) {
        return words.stream()
                .map(word ->
                        '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    int seconds() {
        return offsets.get(offsets.size() - 1);
    }
}
