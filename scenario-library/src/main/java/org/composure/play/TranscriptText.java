package org.composure.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way through a scenario as text: a head of {@code scenario}, {@code persona} and {@code level}, then a line
 * {@code > scene: reply} for each answer, behind it {@code @ 45} if it took 45 seconds; {@code + article} before it for
 * each article opened. Indented lines are for the reader and mean nothing.
 *
 * @param level 1 to 5
 * @param ending id of the ending that it is said to come to, behind {@code =}
 */
public record TranscriptText(String scenario, String persona, int level, List<Step> steps, Optional<String> ending) {

    private static final Pattern HEAD = Pattern.compile("(scenario|persona|level): *(\\S+)");
    private static final Pattern STEP = Pattern.compile("> (\\S+): (\\S+)(?: @ (\\d{1,9}))?");
    private static final Pattern LEVEL = Pattern.compile("[1-5]");

    public TranscriptText {
        steps = List.copyOf(steps);
    }

    /** The text of a contact, with its ending once it has one. */
    public static TranscriptText of(Transcript transcript) {
        Situation situation = transcript.situation();
        return new TranscriptText(
                situation.scenario().id(),
                situation.persona().id(),
                situation.limits().level(),
                transcript.turns().stream().map(Step::of).toList(),
                transcript.closing().map(closing -> closing.ending().id()));
    }

    /** As {@link #parse} reads it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("scenario: ").append(scenario).append('\n');
        text.append("persona: ").append(persona).append('\n');
        text.append("level: ").append(level).append("\n\n");
        for (Step step : steps) {
            step.answer()
                    .opened()
                    .forEach(article -> text.append("+ ").append(article).append('\n'));
            text.append("> ")
                    .append(step.scene())
                    .append(": ")
                    .append(step.answer().reply());
            text.append(" @ ").append(step.answer().elapsed()).append('\n');
        }
        ending.ifPresent(id -> text.append("= ").append(id).append('\n'));
        return text.toString();
    }

    /** One answer, and the scene in which it is given. */
    public record Step(String scene, Answer answer) {

        private static Step of(Turn turn) {
            return new Step(turn.scene().id(), new Answer(turn.reply().id(), turn.elapsed(), turn.opened()));
        }
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is none; the message says which line and why
     */
    public static TranscriptText parse(String text) {
        Map<String, String> head = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        Optional<String> ending = Optional.empty();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher entry = HEAD.matcher(line);
            Matcher step = STEP.matcher(line);
            if (line.isBlank() || line.charAt(0) == ' ') {
                continue;
            }
            if (entry.matches()) {
                head.put(entry.group(1), entry.group(2));
            } else if (line.startsWith("+ ")) {
                opened.add(line.substring(2).strip());
            } else if (step.matches()) {
                steps.add(new Step(step.group(1), new Answer(step.group(2), seconds(step), opened)));
                opened.clear();
            } else if (line.startsWith("= ")) {
                ending = Optional.of(line.substring(2).strip());
            } else {
                throw new IllegalArgumentException("Line " + number + " is not a line of a transcript: " + line);
            }
        }
        return new TranscriptText(
                needed(head, "scenario"), needed(head, "persona"), level(needed(head, "level")), steps, ending);
    }

    private static int seconds(Matcher step) {
        return step.group(3) == null ? 0 : Integer.parseInt(step.group(3));
    }

    private static int level(String level) {
        if (!LEVEL.matcher(level).matches()) {
            throw new IllegalArgumentException("There is no level " + level + "; levels go from 1 to 5");
        }
        return Integer.parseInt(level);
    }

    private static String needed(Map<String, String> head, String key) {
        String value = head.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The transcript does not say its " + key + ": write `" + key + ": ...`");
        }
        return value;
    }

    /**
     * Plays it.
     *
     * @throws IllegalArgumentException if it strays from the script; the message says where
     */
    public Playthrough play(Situation situation) {
        Playthrough contact = Playthrough.begin(situation);
        for (Step step : steps) {
            String here = contact.scene().map(scene -> scene.id()).orElse("the end");
            if (!here.equals(step.scene())) {
                throw new IllegalArgumentException("The contact stands at " + here + ", not at " + step.scene());
            }
            contact = contact.answer(step.answer());
        }
        String end = contact.ending().map(last -> last.id()).orElse("no ending");
        if (ending.isPresent() && !ending.get().equals(end)) {
            throw new IllegalArgumentException("The contact ends in " + end + ", not in " + ending.get());
        }
        return contact;
    }
}
