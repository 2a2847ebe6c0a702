package org.composure.web.coaching;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.composure.coaching.ActionDraft;
import org.composure.coaching.ActionState;
import org.composure.coaching.CoachingOutcome;
import org.composure.coaching.CoachingOutcome.Reason;
import org.composure.coaching.CoachingOutcome.Refused;
import org.composure.coaching.boundary.Coaching;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Days;

/** What one of the forms beside the turns has sent; a request can hold anything. */
record Said(Map<String, String> sent) {

    private static final String NUMBER = "[0-9]{1,6}";

    /** {@code note}, {@code answer}, {@code agree} or {@code set}; empty if none of these forms was sent. */
    String kind() {
        return sent.getOrDefault("coaching", "");
    }

    AttemptNumber attempt() {
        return AttemptNumber.of(sent.get("attempt"));
    }

    /** Where on the page it belongs. */
    String place() {
        String at = sent.getOrDefault("at", "");
        return at.matches(NUMBER) && !at.equals("0") ? "#turn-" + at : "#review";
    }

    CoachingOutcome to(Coaching coaching, Actor actor, ZoneId zone) {
        boolean supervisor = actor.role() == Role.SUPERVISOR;
        return switch (kind()) {
            case "note" -> supervisor ? note(coaching, actor) : none();
            case "answer" ->
                number("note").map(id -> coaching.answer(actor, id, words())).orElse(none());
            case "agree" -> supervisor ? agree(coaching, actor, zone) : none();
            case "set" ->
                number("action")
                        .flatMap(id -> state().map(state -> coaching.set(actor, id, state)))
                        .orElse(none());
            default -> none();
        };
    }

    private CoachingOutcome note(Coaching coaching, Actor actor) {
        String at = sent.getOrDefault("at", "");
        if (!at.matches(NUMBER)) {
            return none();
        }
        return attempt()
                .find(id -> Optional.of(coaching.note(actor, id, Integer.parseInt(at), words())))
                .orElse(none());
    }

    private CoachingOutcome agree(Coaching coaching, Actor actor, ZoneId zone) {
        var draft = new ActionDraft(words(), Days.read(sent.get("due")), zone);
        return attempt()
                .find(id -> Optional.of(coaching.agree(actor, id, draft)))
                .orElse(none());
    }

    private Optional<Long> number(String name) {
        return AttemptNumber.of(sent.get(name)).number();
    }

    private Optional<ActionState> state() {
        return Arrays.stream(ActionState.values())
                .filter(state -> state.name().equals(sent.get("state")))
                .findFirst();
    }

    private String words() {
        return sent.getOrDefault("words", "");
    }

    private static CoachingOutcome none() {
        return new Refused(Reason.NO_SUCH_ATTEMPT);
    }
}
