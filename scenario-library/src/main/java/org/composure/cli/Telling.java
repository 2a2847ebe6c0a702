package org.composure.cli;

import java.util.List;
import org.composure.judge.Finding;
import org.composure.play.Mood;
import org.composure.play.Turn;
import org.composure.scenario.Ending;

/** Tells of contacts, turn by turn. */
final class Telling {

    private final Terminal terminal;

    Telling(Terminal terminal) {
        this.terminal = terminal;
    }

    void turn(Turn turn) {
        terminal.line(
                "%s",
                terminal.in(
                        Terminal.Tone.QUIET,
                        turn.number() + ". " + turn.scene().id() + ": "
                                + turn.reply().id() + "  [" + mood(turn.before()) + " -> " + mood(turn.after()) + "]"));
        terminal.line("   Customer: %s", turn.line().says());
        turn.opened().forEach(article -> terminal.line("   (opens %s)", article));
        terminal.line("   Agent:    %s", turn.reply().says());
    }

    /** What was found at a turn; 0 for the whole contact. */
    void findings(List<Finding> findings, int turn) {
        findings.stream().filter(finding -> finding.turn() == turn).forEach(this::finding);
    }

    private void finding(Finding finding) {
        terminal.line(
                "   %s",
                terminal.in(
                        finding.points() > 0 ? Terminal.Tone.GOOD : Terminal.Tone.BAD,
                        "%+d %s %s%s: %s"
                                .formatted(
                                        finding.points(),
                                        finding.competency().id(),
                                        finding.rule(),
                                        finding.critical() ? " (critical)" : "",
                                        finding.sentence())));
    }

    void ending(Ending ending) {
        terminal.line("= %s (%s): %s", ending.id(), ending.kind().id(), ending.title());
        terminal.line("   Customer: %s", ending.says());
    }

    private static String mood(Mood mood) {
        return "anger " + mood.anger() + " trust " + mood.trust();
    }
}
