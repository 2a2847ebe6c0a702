package org.composure.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.composure.explore.Annotation;
import org.composure.explore.Annotator;
import org.composure.explore.Setting;
import org.composure.judge.Finding;
import org.composure.judge.Rulebook;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.judge.Scoring;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.play.TranscriptText;
import org.composure.scenario.Competency;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a transcript. */
@Command(
        name = "score",
        description = "Plays a transcript, and tells what the rules find in it and what each answer cost.",
        mixinStandardHelpOptions = true)
final class ScoreTranscript implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The scenario.")
    private Path file;

    @Parameters(index = "1", paramLabel = "TRANSCRIPT", description = "The transcript, as a walkthrough is written.")
    private Path transcript;

    @Option(names = "--json", description = "Print for machines.")
    private boolean json;

    private final Terminal terminal;

    ScoreTranscript(Terminal terminal) {
        this.terminal = terminal;
    }

    /** All that is told, for machines. */
    private record Report(
            boolean passed, Map<String, Integer> scores, List<Finding> findings, List<Cost> costs, String rulebook) {}

    /** What an answer cost. */
    private record Cost(int turn, String reply, int regret, String mark, String better) {}

    @Override
    public Integer call() {
        Rulebook rulebook = Rulebook.shipped();
        Playthrough contact = play();
        terminal.progress("Playing every contact ...");
        Annotator annotator = new Annotator(rulebook);
        Scorecard card = new Scoring(rulebook).score(contact.transcript(), annotator.scale(contact.situation()));
        List<Cost> costs =
                annotator.annotate(contact).stream().map(ScoreTranscript::cost).toList();
        terminal.progressDone();
        if (json) {
            terminal.json(new Report(card.passed(), scores(card), card.findings(), costs, card.rulebookVersion()));
        } else {
            print(contact, card, costs);
        }
        return card.passed() ? 0 : 1;
    }

    private Playthrough play() {
        try {
            TranscriptText text =
                    TranscriptText.parse(new String(ScenarioFile.bytes(transcript), StandardCharsets.UTF_8));
            if (!ScenarioFile.HOUSE.personas().containsKey(text.persona())) {
                throw new IllegalArgumentException("There is no persona " + text.persona());
            }
            Situation situation = new Setting(text.persona(), text.level())
                    .situation(ScenarioFile.of(file).scenario(1), ScenarioFile.HOUSE);
            return text.play(situation);
        } catch (IllegalArgumentException e) {
            throw new Unusable(transcript + ": " + e.getMessage() + ".");
        }
    }

    private static Cost cost(Annotation annotation) {
        return new Cost(
                annotation.turn().number(),
                annotation.turn().reply().id(),
                annotation.regret(),
                annotation.mark().id(),
                annotation.best().get(0).reply().id());
    }

    private static Map<String, Integer> scores(Scorecard card) {
        return card.scores().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().id(),
                        entry -> entry.getValue().percent(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private void print(Playthrough contact, Scorecard card, List<Cost> costs) {
        Telling telling = new Telling(terminal);
        contact.transcript().turns().forEach(turn -> {
            telling.turn(turn);
            telling.findings(card.findings(), turn.number());
            Cost cost = costs.get(turn.number() - 1);
            terminal.line(
                    "   %s%s",
                    cost.mark(),
                    cost.regret() == 0 ? "" : ": cost " + cost.regret() + " points; better was " + cost.better());
        });
        contact.ending().ifPresent(telling::ending);
        telling.findings(card.findings(), 0);
        terminal.line();
        for (Competency competency : Competency.values()) {
            Score score = card.scores().get(competency);
            terminal.line(
                    "%-12s %3d  (%d between %d and %d)",
                    competency.id(), score.percent(), score.earned(), score.least(), score.most());
        }
        terminal.line(
                "%s",
                card.passed()
                        ? terminal.in(Terminal.Tone.GOOD, "passed")
                        : terminal.in(Terminal.Tone.BAD, "not passed"));
    }
}
