package org.composure.volume;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.composure.coaching.ActionState;

/** Notes, answers and what was agreed on: after one attempt of two hundred. */
final class Talked {

    private static final int ATTEMPTS_OF_A_TALK = 200;
    private static final Duration LATER = Duration.ofDays(1);
    private static final int DAYS_TO_DO = 14;

    private final Rows notes =
            new Rows("review_note (id, attempt_id, person_id, turn, words, written_by, written_at, read_at)");
    private final Rows answers = new Rows("review_answer (id, note_id, words, written_at, read_at)");
    private final Rows actions = new Rows(
            "action_item (id, person_id, attempt_id, words, due_on, state, agreed_by," + " agreed_at, changed_at)");

    private final Random chance;

    Talked(Random chance) {
        this.chance = chance;
    }

    void about(Played attempt) {
        if (chance.nextInt(ATTEMPTS_OF_A_TALK) != 0) {
            return;
        }
        long person = attempt.trainee().id();
        long supervisor = attempt.trainee().team();
        Instant written = attempt.ended().plus(LATER);
        boolean read = chance.nextInt(4) != 0;
        int turn = chance.nextInt(attempt.contact().turns().size() + 1);
        notes.add(
                attempt.id(),
                attempt.id(),
                person,
                turn,
                "Look at what she had said before this answer: what did she ask for?",
                supervisor,
                written,
                read ? written.plus(LATER) : null);
        if (read) {
            Instant answered = written.plus(LATER);
            answers.add(
                    attempt.id(),
                    attempt.id(),
                    "That I say when, and not that I try.",
                    answered,
                    chance.nextBoolean() ? answered.plus(LATER) : null);
        }
        ActionState state = Chance.one(ActionState.values(), chance);
        var due = written.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_TO_DO);
        actions.add(
                attempt.id(),
                person,
                attempt.id(),
                "Say in each contact by when the customer hears again.",
                due,
                state,
                supervisor,
                written,
                written);
    }

    List<Rows> rows() {
        return List.of(notes, answers, actions);
    }
}
