package org.composure.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.support.Shipped;

/**
 * One way through a scenario as text. What a person writes stands at the left margin; what follows from it is indented
 * and can be derived anew.
 */
record Walkthrough(String scenario, String persona, int level, List<Step> steps, String ending) {

    private static final Pattern HEAD = Pattern.compile("(scenario|persona|level): *(\\S+)");
    private static final Pattern STEP = Pattern.compile("> (\\S+): (\\S+)");

    /** One answer, and the scene in which it is given. */
    record Step(String scene, Answer answer) {}

    static Walkthrough parse(String text) {
        String[] head = new String[3];
        List<Step> steps = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        String ending = "";
        for (String line :
                text.lines().filter(it -> !it.isBlank() && it.charAt(0) != ' ').toList()) {
            Matcher entry = HEAD.matcher(line);
            Matcher step = STEP.matcher(line);
            if (entry.matches()) {
                head[List.of("scenario", "persona", "level").indexOf(entry.group(1))] = entry.group(2);
            } else if (line.startsWith("+ ")) {
                opened.add(line.substring(2).strip());
            } else if (step.matches()) {
                steps.add(new Step(step.group(1), new Answer(step.group(2), 0, opened)));
                opened.clear();
            } else if (line.startsWith("= ")) {
                ending = line.substring(2).strip();
            } else {
                throw new IllegalArgumentException("Not a line of a walkthrough: " + line);
            }
        }
        return new Walkthrough(head[0], head[1], Integer.parseInt(head[2]), List.copyOf(steps), ending);
    }

    Situation situation() {
        return Shipped.situation(Shipped.scenario(scenario), persona, level);
    }

    /** Plays it to its end, and says where it strays from the script. */
    Playthrough play() {
        Playthrough contact = Playthrough.begin(situation());
        for (Step step : steps) {
            Optional<String> here = contact.scene().map(scene -> scene.id());
            if (!here.equals(Optional.of(step.scene()))) {
                throw new IllegalStateException(
                        scenario + ": at " + here.orElse("the end") + ", not at " + step.scene());
            }
            contact = contact.answer(step.answer());
        }
        String end = contact.ending().map(last -> last.id()).orElse("no ending");
        if (!end.equals(ending)) {
            throw new IllegalStateException(scenario + ": ends in " + end + ", not in " + ending);
        }
        return contact;
    }
}
