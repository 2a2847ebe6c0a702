package org.composure.judge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.scenario.Competency;

/**
 * What an attempt came to, derived from the findings.
 *
 * @param scores of every competency
 * @param findings turn by turn, those on the whole contact last
 * @param passed whether the contact has ended, every competency reaches what is asked, and there is no critical error
 * @param scenarioHash of the scenario as it was played
 */
public record Scorecard(
        Map<Competency, Score> scores,
        List<Finding> findings,
        boolean passed,
        String rulebookVersion,
        String scenarioHash) {

    public Scorecard {
        Map<Competency, Score> inOrder = new EnumMap<>(Competency.class);
        inOrder.putAll(scores);
        scores = Collections.unmodifiableMap(inOrder);
        findings = List.copyOf(findings);
    }

    /** What the contact, which has ended, comes to on the same scale if these are its findings. */
    public Scorecard with(List<Finding> others) {
        Points earned = Points.of(others);
        Map<Competency, Score> anew = new EnumMap<>(Competency.class);
        scores.forEach((competency, score) ->
                anew.put(competency, new Score(earned.of(competency), score.least(), score.most())));
        return new Scorecard(anew, others, passes(anew, others), rulebookVersion, scenarioHash);
    }

    /** Whether a contact that has ended passes with these scores and findings. */
    static boolean passes(Map<Competency, Score> scores, List<Finding> findings) {
        return findings.stream().noneMatch(Finding::critical)
                && scores.values().stream().allMatch(score -> score.percent() >= Scoring.PASS_MARK);
    }

    /** The findings that no average can heal. */
    public List<Finding> criticalErrors() {
        return findings.stream().filter(Finding::critical).toList();
    }
}
