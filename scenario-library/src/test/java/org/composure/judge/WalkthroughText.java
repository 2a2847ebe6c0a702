package org.composure.judge;

import java.util.List;
import java.util.Locale;
import org.composure.play.Mood;
import org.composure.play.Transcript;
import org.composure.play.TranscriptText;
import org.composure.play.Turn;
import org.composure.scenario.Ending;

/** A walkthrough with all that follows from it: moods, findings, the ending's last word and the scorecard. */
final class WalkthroughText {

    private final StringBuilder text = new StringBuilder();

    private WalkthroughText() {}

    static String of(TranscriptText walkthrough, Transcript transcript, Scorecard scorecard) {
        WalkthroughText whole = new WalkthroughText();
        whole.line("scenario: %s", walkthrough.scenario());
        whole.line("persona: %s", walkthrough.persona());
        whole.line("level: %s", walkthrough.level());
        for (Turn turn : transcript.turns()) {
            whole.line("");
            turn.opened().forEach(article -> whole.line("+ %s", article));
            whole.line("> %s: %s", turn.scene().id(), turn.reply().id());
            whole.turn(turn, of(scorecard, turn.number()));
        }
        Ending ending = transcript.closing().orElseThrow().ending();
        whole.line("");
        whole.line("= %s", ending.id());
        whole.line("    %s: %s", ending.kind().id(), ending.title());
        whole.line("    Customer: %s", ending.says());
        whole.findings(of(scorecard, 0));
        whole.scores(scorecard);
        return whole.text.toString();
    }

    private static List<Finding> of(Scorecard scorecard, int turn) {
        return scorecard.findings().stream()
                .filter(finding -> finding.turn() == turn)
                .toList();
    }

    private void turn(Turn turn, List<Finding> findings) {
        line("    Customer: %s", turn.line().says());
        line("    Agent: %s", turn.reply().says());
        line("    Mood: %s, from %s", mood(turn.after()), mood(turn.before()));
        findings(findings);
    }

    private static String mood(Mood mood) {
        return "anger " + mood.anger() + " trust " + mood.trust();
    }

    private void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            line(
                    "    %+d %s %s%s: %s%s",
                    finding.points(),
                    finding.competency().id(),
                    finding.rule(),
                    finding.critical() ? " (critical)" : "",
                    finding.sentence(),
                    finding.words().isEmpty() ? "" : " [" + String.join("] [", finding.words()) + "]");
        }
    }

    private void scores(Scorecard scorecard) {
        line("");
        scorecard
                .scores()
                .forEach((competency, score) -> line(
                        "    %s %d (%d between %d and %d)",
                        competency.id(), score.percent(), score.earned(), score.least(), score.most()));
        line("    %s", scorecard.passed() ? "passed" : "failed");
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
