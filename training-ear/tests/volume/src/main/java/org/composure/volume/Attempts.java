package org.composure.volume;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Attempts with their turns as they lie in their tables. */
final class Attempts {

    private static final Duration SEEN = Duration.ofSeconds(20);

    private final Rows attempts = new Rows("attempt (id, person_id, scenario_id, scenario_hash, title, persona, limits,"
            + " seed, started_at, shown_at, seen_at, ended_at, ending, mode, form, form_met, open_slot)");
    private final Rows turns =
            new Rows("turn (attempt_id, sequence, token, reply, elapsed, scene, leads_to, answered_at)");

    /** One that was played to its ending. */
    void ended(Played played) {
        add(played, played.begun(), played.ended(), played.contact().ending().title(), null);
        addTurns(played, played.contact().turns().size());
    }

    /** One that was left half-way, and for which another was begun. */
    void left(Played played) {
        add(played, played.begun(), null, null, null);
        addTurns(played, played.contact().turns().size() / 2);
    }

    /** One that goes on now. */
    void open(Played played, Instant now) {
        String scenario = played.contact().situation().scenario().id();
        add(played, now.minus(SEEN), null, null, played.trainee().id() + ":" + scenario);
        addTurns(played, played.contact().turns().size() / 2);
    }

    private void add(Played played, Instant seen, Instant ended, String ending, String slot) {
        var situation = played.contact().situation();
        attempts.add(
                played.id(),
                played.trainee().id(),
                situation.scenario().id(),
                situation.scenario().hash(),
                situation.scenario().title(),
                situation.persona().id(),
                situation.limits().text(),
                played.id(),
                played.begun(),
                seen,
                seen,
                ended,
                ending,
                played.assessed() ? "ASSESSMENT" : "PRACTICE",
                played.contact().form(),
                played.formMet(),
                slot);
    }

    private void addTurns(Played played, int answered) {
        for (int turn = 0; turn < answered; turn++) {
            turns.append(played.id(), played.contact().turns().get(turn) + played.answered(turn) + "\n");
        }
    }

    List<Rows> rows() {
        return List.of(attempts, turns);
    }
}
