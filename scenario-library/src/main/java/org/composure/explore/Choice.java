package org.composure.explore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.Branch;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Reply;
import org.composure.scenario.Scene;

/**
 * What a trainee can do where an answer is awaited, in time.
 *
 * @param reply place of the reply in its scene
 * @param reading whether the articles that the reply relies on are opened for it
 */
record Choice(int reply, boolean reading, Answer answer) {

    /** Acts that name an article and do not rest on it: a guess is one because nobody looked. */
    private static final Set<Act> WITHOUT_RELYING = Set.of(Act.LOOK_UP, Act.GUESS);

    /** Each reply as it is, and where it relies on articles that have not been read, once more with these opened. */
    static List<Choice> at(Playthrough contact) {
        List<Choice> choices = new ArrayList<>();
        List<Reply> replies = contact.scene().map(Scene::replies).orElse(List.of());
        for (int place = 0; place < replies.size(); place++) {
            Reply reply = replies.get(place);
            choices.add(new Choice(place, false, new Answer(reply.id(), 0, List.of())));
            List<String> unread = unread(reply, contact);
            if (!unread.isEmpty()) {
                choices.add(new Choice(place, true, new Answer(reply.id(), 0, unread)));
            }
        }
        return choices;
    }

    /** What its words rest on, and what decides where it leads. */
    private static List<String> unread(Reply reply, Playthrough contact) {
        Set<String> unread = new LinkedHashSet<>();
        for (PerformedAct performed : reply.acts()) {
            if (!WITHOUT_RELYING.contains(performed.act())) {
                performed.article().ifPresent(unread::add);
            }
        }
        for (Branch branch : reply.next()) {
            unread.addAll(branch.when().read());
        }
        unread.removeIf(contact.history()::hasRead);
        return List.copyOf(unread);
    }

    /** The choice that a turn took; empty if none comes to the same, as it was late or other articles were opened. */
    static Optional<Choice> taken(Turn turn, Playthrough before) {
        Answer inTime = new Answer(turn.reply().id(), 0, turn.opened());
        return turn.late()
                ? Optional.empty()
                : at(before).stream()
                        .filter(choice -> choice.answer.equals(inTime))
                        .findFirst();
    }

    /** A number that no other choice of the same scene has. */
    int code() {
        return 2 * reply + (reading ? 1 : 0);
    }

    /** The reply of the choice with that number. */
    static int reply(int code) {
        return code / 2;
    }

    /** The contact after the choice with that number. */
    static Playthrough follow(Playthrough contact, int code) {
        return at(contact).stream()
                .filter(choice -> choice.code() == code)
                .findFirst()
                .map(choice -> contact.answer(choice.answer))
                .orElseThrow();
    }
}
