package org.composure.reporting.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.composure.reporting.ReplyChoice;
import org.composure.reporting.SceneAnalysis;
import org.composure.scenario.Reply;
import org.composure.scenario.Scene;

/** A scene as an item of a test, reckoned from the counts of its replies. */
final class SceneItem {

    private final Scene scene;
    private final List<ReplyCount> answers;

    /**
     * An item.
     *
     * @param counts of all scenes
     */
    SceneItem(Scene scene, List<ReplyCount> counts) {
        this.scene = scene;
        answers = counts.stream()
                .filter(count -> count.scene().equals(scene.id()))
                .toList();
    }

    /**
     * The analysis.
     *
     * @param contacts all that count
     */
    SceneAnalysis analysis(List<ContactCount> contacts) {
        Optional<String> best = best();
        return new SceneAnalysis(
                scene.id(),
                chosen(answers),
                scene.replies().stream()
                        .map(reply ->
                                choice(reply, best.filter(reply.id()::equals).isPresent()))
                        .toList(),
                difficulty(),
                best.map(reply -> discrimination(reply, contacts)).orElse(OptionalDouble.empty()));
    }

    private ReplyChoice choice(Reply reply, boolean best) {
        List<ReplyCount> own = of(reply.id());
        long chosen = chosen(own);
        return new ReplyChoice(
                reply.id(), reply.says(), chosen, chosen == 0 ? 0 : (double) chosen / chosen(answers), mean(own), best);
    }

    /** The reply that earned most on average; of several the first as the script is written. */
    private Optional<String> best() {
        return scene.replies().stream()
                .map(Reply::id)
                .filter(reply -> !of(reply).isEmpty())
                .reduce((one, other) -> mean(of(other)) > mean(of(one)) ? other : one);
    }

    private OptionalDouble difficulty() {
        Optional<Integer> least = answers.stream().map(ReplyCount::least).min(Comparator.naturalOrder());
        Optional<Integer> most = answers.stream().map(ReplyCount::most).max(Comparator.naturalOrder());
        if (least.equals(most)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((mean(answers) - least.orElseThrow()) / (most.orElseThrow() - least.orElseThrow()));
    }

    private OptionalDouble discrimination(String best, List<ContactCount> contacts) {
        long all = contacts.stream().mapToLong(ContactCount::contacts).sum();
        Quarters top = Quarters.top(contacts);
        Quarters bottom = Quarters.bottom(contacts);
        if (all < SceneAnalysis.LEAST_CONTACTS || top.of(answers) == 0 || bottom.of(answers) == 0) {
            return OptionalDouble.empty();
        }
        List<ReplyCount> right = of(best);
        return OptionalDouble.of(top.of(right) / top.of(answers) - bottom.of(right) / bottom.of(answers));
    }

    private List<ReplyCount> of(String reply) {
        return answers.stream().filter(count -> count.reply().equals(reply)).toList();
    }

    private static long chosen(List<ReplyCount> counts) {
        return counts.stream().mapToLong(ReplyCount::chosen).sum();
    }

    private static double mean(List<ReplyCount> counts) {
        long chosen = chosen(counts);
        return chosen == 0
                ? 0
                : (double) counts.stream().mapToLong(ReplyCount::points).sum() / chosen;
    }
}
