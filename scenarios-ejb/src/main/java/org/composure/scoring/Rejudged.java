package org.composure.scoring;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.judge.Finding;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;

/**
 * A contact under another rulebook and under the present one, both as they count: what was decided of its findings
 * holds under either.
 */
public record Rejudged(long attempt, long person, Scorecard before, Scorecard after) {

    /** What a rule finds in a contact. */
    private record Found(String rule, int turn, int points, boolean critical) {
        static Found of(Finding finding) {
            return new Found(finding.rule(), finding.turn(), finding.points(), finding.critical());
        }
    }

    /** Whether it was passed and would not be. */
    public boolean lost() {
        return before.passed() && !after.passed();
    }

    /** Whether it was not passed and would be. */
    public boolean gained() {
        return !before.passed() && after.passed();
    }

    /** Whether it would be worth something else: passed or not, or a score. */
    public boolean changes() {
        return lost() || gained() || !percents(before).equals(percents(after));
    }

    /** The rules that find more in it, or what is worth something else, than before. */
    public Set<String> more() {
        return rules(after, found(before));
    }

    /** The rules that no longer find in it what was found before. */
    public Set<String> fewer() {
        return rules(before, found(after));
    }

    /** The contact as it would be known. */
    public ScoredContact seen(ScoredContact known) {
        return new ScoredContact(
                known.attempt(),
                known.scenarioId(),
                known.failureMode(),
                known.group(),
                known.mode(),
                known.formMet(),
                known.endedAt(),
                after.passed(),
                !after.criticalErrors().isEmpty(),
                percents(after));
    }

    public static Map<Competency, Integer> percents(Scorecard scorecard) {
        return scorecard.scores().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, score -> score.getValue().percent()));
    }

    private static Set<String> rules(Scorecard scorecard, Set<Found> known) {
        return scorecard.findings().stream()
                .map(Found::of)
                .filter(found -> !known.contains(found))
                .map(Found::rule)
                .collect(Collectors.toSet());
    }

    private static Set<Found> found(Scorecard scorecard) {
        Stream<Finding> findings = scorecard.findings().stream();
        return findings.map((Function<Finding, Found>) Found::of).collect(Collectors.toSet());
    }
}
