package org.composure.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.composure.explore.Exploration;
import org.composure.explore.Explorer;
import org.composure.judge.Finding;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.judge.Scoring;
import org.composure.play.Playthrough;
import org.composure.play.Turn;
import org.composure.scenario.Competency;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a scenario can come to, and plays the best and the worst contact. */
@Command(
        name = "explain",
        description = "Plays a scenario exhaustively, and shows its range, its best contact and its worst.",
        mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {

    @Mixin
    private Choosing choosing = new Choosing();

    @Option(names = "--json", description = "Print for machines.")
    private boolean json;

    private final Terminal terminal;

    Explain(Terminal terminal) {
        this.terminal = terminal;
    }

    /** All that is told, for machines. */
    private record Report(
            String setting,
            int paths,
            int passing,
            int shortest,
            int longest,
            Scale scale,
            Map<String, Integer> scenes,
            Map<String, Integer> endings,
            List<String> best,
            List<String> worst) {}

    @Override
    public Integer call() {
        terminal.progress("Playing every contact ...");
        Exploration found =
                new Explorer(Rulebook.shipped()).explore(choosing.situation()).orElseThrow(Unusable::tooManyWays);
        terminal.progressDone();
        if (json) {
            terminal.json(report(found));
        } else {
            print(found);
        }
        return 0;
    }

    private Report report(Exploration found) {
        return new Report(
                choosing.setting().toString(),
                found.paths(),
                found.passing(),
                found.shortest(),
                found.longest(),
                found.scale(),
                found.scenes(),
                found.endings(),
                replies(found.best()),
                replies(found.worst()));
    }

    private static List<String> replies(Playthrough contact) {
        return contact.transcript().turns().stream()
                .map(turn -> turn.scene().id() + ": " + turn.reply().id())
                .toList();
    }

    private void print(Exploration found) {
        terminal.line("%s", terminal.in(Terminal.Tone.STRONG, choosing.setting().toString()));
        terminal.line(
                "%d contacts of %d to %d turns; %d pass (%.1f%%), and %d more would but for a critical error",
                found.paths(),
                found.shortest(),
                found.longest(),
                found.passing(),
                100.0 * found.passing() / found.paths(),
                found.failingByCriticalErrorAlone());
        for (Competency competency : Competency.values()) {
            terminal.line(
                    "  %-12s %4d to %3d points",
                    competency.id(),
                    found.scale().least().of(competency),
                    found.scale().most().of(competency));
        }
        count("How they end", found.endings());
        count("Where they pass", found.scenes());
        way("The best contact", found.best());
        way("The worst contact", found.worst());
    }

    private void count(String title, Map<String, Integer> times) {
        terminal.line();
        terminal.line("%s", terminal.in(Terminal.Tone.STRONG, title));
        times.forEach((id, many) -> terminal.line("  %7d %s", many, id));
    }

    private void way(String title, Playthrough contact) {
        terminal.line();
        terminal.line("%s", terminal.in(Terminal.Tone.STRONG, title));
        Telling telling = new Telling(terminal);
        List<Finding> findings = new Scoring(Rulebook.shipped()).findings(contact.transcript());
        for (Turn turn : contact.transcript().turns()) {
            telling.turn(turn);
            telling.findings(findings, turn.number());
        }
        contact.ending().ifPresent(telling::ending);
        telling.findings(findings, 0);
    }
}
