package org.composure.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.composure.judge.Finding;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;
import org.composure.scoring.Ruling;
import org.composure.scoring.Rulings;

/** Scorecards, scores and findings as they lie in their tables. */
final class Judged {

    final Rows scorecards = new Rows("scorecard (id, attempt_id, person_id, scenario_id, scenario_hash,"
            + " rulebook_version, scored_at, passed, made_passed)");
    final Rows scores = new Rows("score (scorecard_id, competency, earned, least, most, percent, made_earned)");
    final Rows findings = new Rows(
            "finding (scorecard_id, position, rule, competency, points, critical, turn, words, sentence, ruling)");

    /** What an attempt came to, which has the same id, with what was decided of its findings. */
    void add(Played attempt, Rulings rulings) {
        Scorecard made = attempt.contact().scorecard();
        Scorecard counts = rulings.applied(made);
        boolean changed = !counts.equals(made);
        scorecards.add(
                attempt.id(),
                attempt.id(),
                attempt.trainee().id(),
                attempt.contact().situation().scenario().id(),
                made.scenarioHash(),
                made.rulebookVersion(),
                attempt.ended(),
                counts.passed(),
                changed ? made.passed() : null);
        List<String> scored = changed ? scores(made, counts) : attempt.contact().scores();
        scored.forEach(row -> scores.append(attempt.id(), row));
        List<String> found = changed
                ? findings(
                        made,
                        made.findings().stream()
                                .map(finding -> rulings.of(finding)
                                        .filter(Ruling::upholds)
                                        .orElse(null))
                                .toList())
                : attempt.contact().findings();
        found.forEach(row -> findings.append(attempt.id(), row));
    }

    /** The rows of the scores, without the id: what was made of them stands beside what counts where that is another. */
    static List<String> scores(Scorecard made, Scorecard counts) {
        List<String> rows = new ArrayList<>();
        for (Competency competency : Competency.values()) {
            Score score = counts.scores().get(competency);
            Integer before =
                    counts.equals(made) ? null : made.scores().get(competency).earned();
            rows.add(Rows.rest(competency, score.earned(), score.least(), score.most(), score.percent(), before)
                    .intern());
        }
        return rows;
    }

    /**
     * The rows of the findings, without the id.
     *
     * @param rulings of each finding; empty where nothing was decided of any
     */
    static List<String> findings(Scorecard made, List<Ruling> rulings) {
        List<String> rows = new ArrayList<>();
        for (Finding finding : made.findings()) {
            rows.add(Rows.rest(
                            rows.size(),
                            finding.rule(),
                            finding.competency(),
                            finding.points(),
                            finding.critical(),
                            finding.turn(),
                            json(finding.words()),
                            finding.sentence(),
                            rulings.isEmpty() ? null : rulings.get(rows.size()))
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

    List<Rows> rows() {
        return List.of(scorecards, scores, findings);
    }
}
