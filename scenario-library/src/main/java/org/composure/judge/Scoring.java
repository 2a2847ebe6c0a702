package org.composure.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.composure.play.Transcript;
import org.composure.play.Turn;
import org.composure.scenario.Competency;

/**
 * Adds up what the rules found.
 *
 * <p>The scale runs from the sum of the worst to the sum of the best replies on offer at the turns that were played,
 * each judged in the very same situation and in time. What is found on the contact as a whole counts as earned, within
 * that scale.
 */
public final class Scoring {

    /** What every competency must reach, per cent. */
    public static final int PASS_MARK = 60;

    private final Rulebook rulebook;

    public Scoring(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public Scorecard score(Transcript transcript) {
        List<Finding> findings = new ArrayList<>();
        rulebook.judge(transcript.turns()).forEach(findings::addAll);
        transcript.closing().map(rulebook::judge).ifPresent(findings::addAll);
        Map<Competency, Score> scores = scores(transcript.turns(), findings);
        return new Scorecard(
                scores,
                findings,
                transcript.closing().isPresent()
                        && findings.stream().noneMatch(Finding::critical)
                        && scores.values().stream().allMatch(score -> score.percent() >= PASS_MARK),
                rulebook.version(),
                transcript.situation().scenario().hash());
    }

    private Map<Competency, Score> scores(List<Turn> turns, List<Finding> findings) {
        Map<Competency, Integer> least = new EnumMap<>(Competency.class);
        Map<Competency, Integer> most = new EnumMap<>(Competency.class);
        for (Turn turn : turns) {
            List<List<Finding>> onOffer = rulebook.judge(turn.onOffer());
            for (Competency competency : Competency.values()) {
                List<Integer> points = onOffer.stream()
                        .map(found -> points(found.stream(), competency))
                        .toList();
                least.merge(competency, points.stream().reduce(Integer.MAX_VALUE, Math::min), Integer::sum);
                most.merge(competency, points.stream().reduce(Integer.MIN_VALUE, Math::max), Integer::sum);
            }
        }
        Map<Competency, Score> scores = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            int from = least.getOrDefault(competency, 0);
            int to = most.getOrDefault(competency, 0);
            int earned = points(findings.stream(), competency);
            scores.put(competency, new Score(Math.min(to, Math.max(from, earned)), from, to));
        }
        return scores;
    }

    private static int points(Stream<Finding> findings, Competency competency) {
        return findings.filter(finding -> finding.competency() == competency)
                .mapToInt(Finding::points)
                .sum();
    }
}
