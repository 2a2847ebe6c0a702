package org.composure.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.format.Diagnostic;
import org.composure.format.DiagnosticCode;
import org.composure.format.Places;
import org.composure.judge.Scale;
import org.composure.play.Playthrough;
import org.composure.scenario.Competency;
import org.composure.scenario.Ending;
import org.composure.scenario.House;
import org.composure.scenario.Persona;
import org.composure.scenario.Reply;
import org.composure.scenario.Scenario;
import org.composure.scenario.Scene;

/** Collects what speaks against publishing a scenario, each kind of thing once in each place. */
final class Objections {

    private static final int LEAST_SPAN = 30;
    private static final int LEAST_KINDS = 3;
    private static final int LONGEST_ONE_IN = 3;
    private static final int SAME_PLACE_ONE_IN = 2;
    private static final String EASIER = "Write shorter sentences and plainer words.";

    private final Scenario scenario;
    private final Places places;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<DiagnosticCode> told = EnumSet.noneOf(DiagnosticCode.class);
    private final Set<Competency> unmeasured = EnumSet.noneOf(Competency.class);
    private final Set<Integer> unlike = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private boolean allPlayed = true;

    Objections(Scenario scenario, Places places) {
        this.scenario = scenario;
        this.places = places;
    }

    List<Diagnostic> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(Diagnostic::line)
                        .thenComparingInt(Diagnostic::column)
                        .thenComparing(Diagnostic::code))
                .toList();
    }

    void toTooManyPaths(Setting setting) {
        allPlayed = false;
        String loops = scenario.scenes().values().stream()
                .filter(scene -> scene.rounds().isPresent())
                .map(scene -> "`" + scene.id() + "`")
                .collect(Collectors.joining(", "));
        once(
                DiagnosticCode.TOO_MANY_PATHS,
                List.of("scenes"),
                "There are more than " + Explorer.MOST_PATHS + " ways through it with " + setting + ".",
                (loops.isEmpty() ? "" : "Lower the rounds of " + loops + "; ")
                        + (loops.isEmpty() ? "Take" : "take")
                        + " a reply from the scenes that have most, or let ways that part end sooner.");
    }

    void toContacts(Exploration exploration, Setting setting, List<Competency> stressed) {
        exploration.scenes().forEach(this::note);
        exploration.endings().forEach(this::note);
        Scale scale = exploration.scale();
        if (!exploration.bestPasses()) {
            once(
                    DiagnosticCode.BEST_FAILS,
                    List.of("scenes"),
                    "The best contact with " + setting + " fails: " + way(exploration.best()) + ".",
                    "Give the way that you hold for right what the failing competency needs, or take the critical error"
                            + " out of it.");
        }
        if (exploration.worstPasses()) {
            once(
                    DiagnosticCode.WORST_PASSES,
                    List.of("scenes"),
                    "The worst contact with " + setting + " passes: " + way(exploration.worst()) + ".",
                    "Let bad replies cost more: see which acts they perform, and where they lead.");
        }
        stressed.stream()
                .filter(competency -> span(scale, competency) < LEAST_SPAN && unmeasured.add(competency))
                .forEach(competency -> add(
                        DiagnosticCode.NOT_MEASURED,
                        List.of("failureMode"),
                        "The failure mode stresses " + competency.id() + ", and with " + setting + " there are only "
                                + span(scale, competency) + " points between the best and the worst of it.",
                        "Write moments at which it decides, until there are at least " + LEAST_SPAN + " points."));
    }

    void toForm(int form, Setting setting) {
        if (unlike.add(form)) {
            add(
                    DiagnosticCode.SCALES_DIFFER,
                    List.of("forms"),
                    "Form " + (form + 1) + " with " + setting + " is judged on another scale than the first.",
                    "Look for an amount that lies on the other side of a limit, or for words that repeat others.");
        }
    }

    private static int span(Scale scale, Competency competency) {
        return scale.most().of(competency) - scale.least().of(competency);
    }

    private static String way(Playthrough contact) {
        return contact.transcript().turns().stream()
                .map(turn -> turn.reply().id())
                .collect(Collectors.joining(", "));
    }

    private void note(String id, int times) {
        if (times > 0) {
            met.add(id);
        }
    }

    void toReplies(ReplyStudy study) {
        study.flatScenes()
                .forEach(scene -> add(
                        DiagnosticCode.REPLIES_ALIKE,
                        List.of("scenes", scene.id()),
                        "There is a moment at which all replies of `" + scene.id() + "` come to the same.",
                        "Let at least two of them do different things."));
        study.idle()
                .forEach((scene, replies) -> replies.forEach(reply -> add(
                        DiagnosticCode.IDLE_REPLY,
                        List.of("scenes", scene.id(), "replies", reply.id()),
                        "`" + reply.id() + "` is never the best choice in anything, and never costs more than "
                                + Mark.GOOD.most() + " points.",
                        "Make it a real mistake, give it a merit of its own, or leave it out.")));
        toBest(study.bestPlaces());
    }

    private void toBest(Map<Scene, Integer> best) {
        List<Scene> longest = best.entrySet().stream()
                .filter(entry -> isLongest(entry.getKey().replies(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (longest.size() * LONGEST_ONE_IN > best.size()) {
            add(
                    DiagnosticCode.BEST_IS_LONGEST,
                    List.of("scenes"),
                    "In " + longest.size() + " of " + best.size() + " scenes the best reply is the longest: "
                            + names(longest) + ".",
                    "Shorten it, or lengthen a wrong one, until that is so in at most one of " + LONGEST_ONE_IN + ".");
        }
        best.values().stream()
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()))
                .forEach((place, times) -> {
                    if (times * SAME_PLACE_ONE_IN > best.size()) {
                        add(
                                DiagnosticCode.BEST_IN_ONE_PLACE,
                                List.of("scenes"),
                                "In " + times + " of " + best.size() + " scenes the best reply is number " + (place + 1)
                                        + " of the list.",
                                "Move it about, until that is so in at most one of " + SAME_PLACE_ONE_IN + ".");
                    }
                });
    }

    private static boolean isLongest(List<Reply> replies, int best) {
        return IntStream.range(0, replies.size())
                .allMatch(place -> place == best
                        || replies.get(place).says().length()
                                < replies.get(best).says().length());
    }

    private static String names(List<Scene> scenes) {
        return scenes.stream().map(Scene::id).collect(Collectors.joining(", "));
    }

    void toEndings() {
        if (allPlayed) {
            missed(scenario.scenes().keySet())
                    .forEach(id -> add(
                            DiagnosticCode.SCENE_NEVER_MET,
                            List.of("scenes", id),
                            "No contact comes to `" + id + "`, with any persona at any level.",
                            "Look at the conditions of the ways that lead there."));
            missed(scenario.endings().keySet())
                    .forEach(id -> add(
                            DiagnosticCode.ENDING_NEVER_MET,
                            List.of("endings", id),
                            "No contact ends in `" + id + "`, with any persona at any level.",
                            "Look at the conditions of the ways that lead there."));
        }
        Set<Ending.Kind> kinds =
                scenario.endings().values().stream().map(Ending::kind).collect(Collectors.toSet());
        if (kinds.size() < LEAST_KINDS) {
            add(
                    DiagnosticCode.ENDINGS_ALIKE,
                    List.of("endings"),
                    "All endings are of " + kinds.size() + (kinds.size() == 1 ? " kind." : " kinds."),
                    "Write endings of at least " + LEAST_KINDS + " kinds.");
        }
    }

    private Stream<String> missed(Set<String> ids) {
        return ids.stream().filter(id -> !met.contains(id));
    }

    void toLanguage(House house) {
        double grade = ReadingLevel.grade(scenario.scenes().values().stream()
                .flatMap(scene -> scene.customer().stream())
                .map(line -> line.says())
                .toList());
        scenario.customer().personas().stream()
                .map(house::persona)
                .filter(persona -> grade > persona.readingGrade())
                .forEach(
                        persona -> add(DiagnosticCode.HARD_TO_READ, List.of("customer"), hard(persona, grade), EASIER));
    }

    private static String hard(Persona persona, double grade) {
        return String.format(
                Locale.ROOT,
                "The customer's lines take a reading grade of %.1f; `%s` speaks at %d or below.",
                grade,
                persona.id(),
                persona.readingGrade());
    }

    private void once(DiagnosticCode code, List<String> path, String message, String advice) {
        if (told.add(code)) {
            add(code, path, message, advice);
        }
    }

    private void add(DiagnosticCode code, List<String> path, String message, String advice) {
        found.add(places.diagnostic(path, code, message, advice));
    }
}
