package org.composure.web.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.explore.Annotation;
import org.composure.judge.Finding;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;
import org.composure.scenario.Ending;
import org.composure.scenario.Scenario;
import org.composure.scoring.Debrief;
import org.composure.scoring.NextStep;

/**
 * An attempt looked back at, in the order in which its page tells it.
 *
 * @param own whether the reader looks back at their own attempt
 * @param change what decisions about disputes changed; null if nothing
 * @param next what to practise next; null if nothing on offer fits
 */
public record Review(
        boolean own,
        Scenario scenario,
        Ending ending,
        boolean passed,
        Competency weakest,
        List<Found> critical,
        List<Standing> standings,
        Progress progress,
        List<ReviewedTurn> turns,
        List<Found> whole,
        Change change,
        NextStep next) {

    public Review {
        critical = List.copyOf(critical);
        standings = List.copyOf(standings);
        turns = List.copyOf(turns);
        whole = List.copyOf(whole);
    }

    static Review of(Debrief debrief, boolean own) {
        Scorecard scorecard = debrief.scorecard();
        return new Review(
                own,
                debrief.attempt().scenario(),
                debrief.attempt().playthrough().ending().orElseThrow(),
                scorecard.passed(),
                weakest(scorecard.scores()),
                Found.numbered(scorecard.criticalErrors()),
                standings(scorecard),
                Progress.of(debrief.annotations(), debrief.made()),
                debrief.annotations().stream()
                        .map(annotation -> reviewed(annotation, debrief))
                        .toList(),
                found(0, debrief),
                Change.of(debrief.made(), scorecard),
                debrief.next().orElse(null));
    }

    public String customer() {
        return scenario.customer().name();
    }

    /** Which sentence a colleague would say. */
    public String verdict() {
        String how = passed ? "passed" : critical.isEmpty() ? weakest.name() : "critical";
        return "debrief.verdict." + ending.kind() + "." + how;
    }

    private static ReviewedTurn reviewed(Annotation annotation, Debrief debrief) {
        int number = annotation.turn().number();
        return ReviewedTurn.of(
                annotation,
                found(number, debrief),
                Optional.ofNullable(debrief.attempt().hints().get(number)));
    }

    private static List<Found> found(int turn, Debrief debrief) {
        List<Finding> there = debrief.made().findings().stream()
                .filter(finding -> finding.turn() == turn)
                .toList();
        return Found.numbered(there, debrief.disputes());
    }

    private static List<Standing> standings(Scorecard scorecard) {
        return scorecard.scores().entrySet().stream()
                .map(entry -> Standing.of(entry.getKey(), entry.getValue(), scorecard.findings()))
                .toList();
    }

    private static Competency weakest(Map<Competency, Score> scores) {
        return scores.entrySet().stream()
                .min(Comparator.comparingInt(entry -> entry.getValue().percent()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
