package org.composure.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.scenario.Branch;
import org.composure.scenario.CustomerLine;
import org.composure.scenario.Ending;
import org.composure.scenario.Reply;
import org.composure.scenario.Scene;

/**
 * A contact at one moment: either the customer has spoken and an answer is awaited, or it has ended.
 *
 * <p>Immutable: an answer gives the playthrough after it. Given the same situation and answers, always the same
 * transcript.
 */
public final class Playthrough {

    private final Situation situation;
    private final List<Turn> turns;
    private final Map<String, Integer> visits;
    private final Mood mood;
    private final History history;
    private final Optional<Scene> scene;
    private final Optional<Ending> ending;

    private Playthrough(
            Situation situation,
            List<Turn> turns,
            Map<String, Integer> visits,
            Mood mood,
            History history,
            Optional<Scene> scene,
            Optional<Ending> ending) {
        this.situation = situation;
        this.turns = turns;
        this.visits = visits;
        this.mood = mood;
        this.history = history;
        this.scene = scene;
        this.ending = ending;
    }

    /** The contact with the customer's first line said. */
    public static Playthrough begin(Situation situation) {
        Mood mood = Moods.first(situation);
        Scene first = situation.scenario().scene(situation.scenario().start());
        return new Playthrough(
                situation,
                List.of(),
                Map.of(first.id(), 1),
                mood,
                History.empty(mood.anger()).entering(first, situation.stakes()),
                Optional.of(first),
                Optional.empty());
    }

    /** The contact after all these answers. */
    public static Playthrough replay(Situation situation, List<Answer> answers) {
        Playthrough playthrough = begin(situation);
        for (Answer answer : answers) {
            playthrough = playthrough.answer(answer);
        }
        return playthrough;
    }

    /**
     * The contact after one more answer.
     *
     * @throws IllegalStateException if the contact has ended
     * @throws IllegalArgumentException if the reply is not on offer here
     */
    public Playthrough answer(Answer answer) {
        Turn turn = turn(answer);
        List<Turn> longer = new ArrayList<>(turns);
        longer.add(turn);
        History after = turn.history().after(turn.reply().acts(), turn.after().anger());
        return enter(destination(turn, after), longer, turn.after(), after);
    }

    /** The turn that this answer would make, with the contact left as it is. */
    public Turn turn(Answer answer) {
        Scene here = scene.orElseThrow(() -> new IllegalStateException("The contact has ended"));
        Reply reply = here.reply(answer.reply())
                .orElseThrow(() ->
                        new IllegalArgumentException("Scene " + here.id() + " offers no reply " + answer.reply()));
        boolean late = answer.elapsed() > mood.patience();
        History now = history.reading(answer.opened());
        return new Turn(
                turns.size() + 1,
                here,
                spoken(here),
                reply,
                answer.elapsed(),
                late,
                answer.opened(),
                mood,
                Moods.after(situation, mood, now, reply, late),
                now,
                situation);
    }

    private String destination(Turn turn, History after) {
        for (Branch branch : turn.reply().next()) {
            if (Conditions.hold(branch.when(), turn.after(), after, turn.offerAboveLimit())) {
                return bounded(branch.to());
            }
        }
        throw new IllegalStateException("Reply " + turn.reply().id() + " leads nowhere");
    }

    private String bounded(String to) {
        Scene.Rounds rounds = situation.scenario().scenes().containsKey(to)
                ? situation.scenario().scene(to).rounds().orElse(null)
                : null;
        return rounds != null && visits.getOrDefault(to, 0) >= rounds.atMost() ? bounded(rounds.then()) : to;
    }

    private Playthrough enter(String to, List<Turn> longer, Mood now, History after) {
        Ending last = situation.scenario().endings().get(to);
        if (last != null) {
            return new Playthrough(situation, longer, visits, now, after, Optional.empty(), Optional.of(last));
        }
        Scene next = situation.scenario().scene(to);
        Map<String, Integer> visited = new HashMap<>(visits);
        visited.merge(to, 1, Integer::sum);
        return new Playthrough(
                situation,
                longer,
                visited,
                now,
                after.entering(next, situation.stakes()),
                Optional.of(next),
                Optional.empty());
    }

    private CustomerLine spoken(Scene here) {
        return here.customer().stream()
                .filter(line -> Conditions.hold(line.when(), mood, history, false))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Scene " + here.id() + " has nothing to say"));
    }

    /** What the customer has just said; empty once the contact has ended. */
    public Optional<CustomerLine> line() {
        return scene.map(this::spoken);
    }

    /** Where an answer is awaited; empty once the contact has ended. */
    public Optional<Scene> scene() {
        return scene;
    }

    /** How it ended; empty while it goes on. */
    public Optional<Ending> ending() {
        return ending;
    }

    public Mood mood() {
        return mood;
    }

    public History history() {
        return history;
    }

    public Situation situation() {
        return situation;
    }

    public Transcript transcript() {
        return new Transcript(situation, turns, ending.map(last -> new Closing(last, mood, history, situation)));
    }
}
