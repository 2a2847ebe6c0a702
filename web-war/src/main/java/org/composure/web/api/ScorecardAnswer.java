package org.composure.web.api;

import java.util.List;
import java.util.Map;
import org.composure.judge.Finding;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;
import org.composure.scoring.Debrief;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Scorecard", description = "What the rules found in an attempt that has ended.")
public record ScorecardAnswer(
        long attempt,
        String scenario,
        @Schema(description = "SHA-256 of the scenario as it was played") String scenarioHash,
        String rulebookVersion,
        boolean passed,
        List<ScoreAnswer> scores,
        List<FindingAnswer> findings) {

    @Schema(name = "Score", description = "The points of one competency, and where they lie between least and most.")
    public record ScoreAnswer(
            @Schema(examples = "empathy") String competency, int percent, int earned, int least, int most) {
        static ScoreAnswer of(Map.Entry<Competency, Score> entry) {
            Score score = entry.getValue();
            return new ScoreAnswer(entry.getKey().id(), score.percent(), score.earned(), score.least(), score.most());
        }
    }

    @Schema(name = "Finding", description = "What one rule found.")
    public record FindingAnswer(
            String rule,
            @Schema(examples = "empathy") String competency,
            int points,
            @Schema(description = "No average heals it: the attempt fails") boolean critical,
            @Schema(description = "From 1; 0 where it speaks of the whole contact") int turn,
            @Schema(description = "The words of the reply that it points at") List<String> words,
            String sentence) {
        static FindingAnswer of(Finding finding) {
            return new FindingAnswer(
                    finding.rule(),
                    finding.competency().id(),
                    finding.points(),
                    finding.critical(),
                    finding.turn(),
                    finding.words(),
                    finding.sentence());
        }
    }

    static ScorecardAnswer of(Debrief debrief) {
        Scorecard scorecard = debrief.scorecard();
        return new ScorecardAnswer(
                debrief.attempt().id(),
                debrief.attempt().scenario().id(),
                scorecard.scenarioHash(),
                scorecard.rulebookVersion(),
                scorecard.passed(),
                scorecard.scores().entrySet().stream().map(ScoreAnswer::of).toList(),
                scorecard.findings().stream().map(FindingAnswer::of).toList());
    }
}
