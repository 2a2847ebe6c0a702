package org.composure.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.composure.explore.Explorer;
import org.composure.judge.Rulebook;
import org.composure.judge.Scorecard;
import org.composure.judge.Scoring;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.TranscriptText;
import org.composure.scenario.Article;
import org.composure.scenario.Reply;
import org.composure.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a scenario in the terminal. Nobody is in a hurry here: every answer counts as given at once. */
@Command(
        name = "play",
        description = "Plays a scenario in the terminal: a number answers, `?` and a number opens an article.",
        mixinStandardHelpOptions = true)
final class Play implements Callable<Integer> {

    @Mixin
    private Choosing choosing = new Choosing();

    @Option(names = "--keep", paramLabel = "TRANSCRIPT", description = "Write the contact there, as `score` reads it.")
    private Path kept;

    private final Terminal terminal;

    Play(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Playthrough contact = Playthrough.begin(choosing.situation());
        begin(contact.situation().scenario());
        while (contact.ending().isEmpty()) {
            Optional<Answer> answer = ask(contact);
            if (answer.isEmpty()) {
                keep(contact);
                terminal.line("Left where it was.");
                return 0;
            }
            contact = contact.answer(answer.get());
        }
        keep(contact);
        new Telling(terminal).ending(contact.ending().get());
        return judged(contact);
    }

    private void begin(Scenario scenario) {
        terminal.line("%s", terminal.in(Terminal.Tone.STRONG, scenario.title()));
        terminal.line("%s", scenario.setting());
        terminal.line("%s", scenario.briefing());
        scenario.record().forEach(fact -> terminal.line("  %s: %s", fact.label(), fact.value()));
        scenario.policies()
                .forEach(policy -> terminal.line("  %s: %s %s", policy.title(), policy.text(), policy.discretion()));
    }

    /** The next answer; empty at the end of the input. */
    private Optional<Answer> ask(Playthrough contact) {
        List<Reply> replies = contact.scene().orElseThrow().replies();
        List<Article> articles = contact.situation().scenario().articles();
        terminal.line();
        terminal.line("%s", contact.line().orElseThrow().says());
        for (int at = 0; at < replies.size(); at++) {
            terminal.line("  %d  %s", at + 1, replies.get(at).says());
        }
        for (int at = 0; at < articles.size(); at++) {
            terminal.line(
                    "  %s",
                    terminal.in(
                            Terminal.Tone.QUIET,
                            "?" + (at + 1) + " " + articles.get(at).title()));
        }
        List<String> opened = new ArrayList<>();
        while (true) {
            Optional<String> typed = terminal.read("> ").map(String::strip);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            boolean article = typed.get().startsWith("?");
            Optional<Integer> number = number(article ? typed.get().substring(1) : typed.get());
            if (number.isPresent() && article && number.get() <= articles.size()) {
                opened.add(articles.get(number.get() - 1).id());
                terminal.line("  %s", articles.get(number.get() - 1).text());
            } else if (number.isPresent() && !article && number.get() <= replies.size()) {
                return Optional.of(new Answer(replies.get(number.get() - 1).id(), 0, opened));
            } else {
                terminal.line("Type a number from 1 to %d, or ? and a number to open an article.", replies.size());
            }
        }
    }

    private void keep(Playthrough contact) {
        if (kept == null) {
            return;
        }
        try {
            Files.writeString(kept, TranscriptText.of(contact.transcript()).text());
        } catch (IOException e) {
            throw new Unusable("The contact cannot be written to " + kept + ".");
        }
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[1-9]\\d?") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private int judged(Playthrough contact) {
        Rulebook rulebook = Rulebook.shipped();
        Scorecard card = new Scoring(rulebook)
                .score(
                        contact.transcript(),
                        new Explorer(rulebook)
                                .explore(contact.situation())
                                .orElseThrow(Unusable::tooManyWays)
                                .scale());
        card.scores().forEach((competency, score) -> terminal.line("%-12s %3d", competency.id(), score.percent()));
        terminal.line("%s", card.passed() ? "passed" : "not passed");
        return card.passed() ? 0 : 1;
    }
}
