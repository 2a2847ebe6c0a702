package org.composure.play;

import java.util.ArrayDeque;
import java.util.Deque;
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
    private final Optional<Turn> last;
    private final Optional<Playthrough> before;
    private final Map<String, Integer> visits;
    private final Mood mood;
    private final History history;
    private final Optional<Scene> scene;
    private final Optional<Ending> ending;

    private Playthrough(
            Situation situation,
            Optional<Turn> last,
            Optional<Playthrough> before,
            Map<String, Integer> visits,
            Mood mood,
            History history,
            Optional<Scene> scene,
            Optional<Ending> ending) {
        this.situation = situation;
        this.last = last;
        this.before = before;
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
                Optional.empty(),
                Optional.empty(),
                counted(Map.of(), first),
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
        History after = turn.history().after(turn.reply().acts(), turn.after().anger());
        return enter(destination(turn, after), turn, after);
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
                history.turns() + 1,
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

    private Playthrough enter(String to, Turn turn, History after) {
        Ending end = situation.scenario().endings().get(to);
        if (end != null) {
            return next(turn, visits, after, Optional.empty(), Optional.of(end));
        }
        Scene next = situation.scenario().scene(to);
        return next(
                turn,
                counted(visits, next),
                after.entering(next, situation.stakes()),
                Optional.of(next),
                Optional.empty());
    }

    private Playthrough next(
            Turn turn, Map<String, Integer> visited, History after, Optional<Scene> next, Optional<Ending> end) {
        return new Playthrough(
                situation, Optional.of(turn), Optional.of(this), visited, turn.after(), after, next, end);
    }

    /** Visits with one more, where the script bounds them; nobody asks how often the others were entered. */
    private static Map<String, Integer> counted(Map<String, Integer> visits, Scene scene) {
        if (scene.rounds().isEmpty()) {
            return visits;
        }
        Map<String, Integer> visited = new HashMap<>(visits);
        visited.merge(scene.id(), 1, Integer::sum);
        return visited;
    }

    private CustomerLine spoken(Scene here) {
        for (CustomerLine line : here.customer()) {
            if (Conditions.hold(line.when(), mood, history, false)) {
                return line;
            }
        }
        throw new IllegalStateException("Scene " + here.id() + " has nothing to say");
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

    /** The contact before its last answer; empty before the first. */
    public Optional<Playthrough> before() {
        return before;
    }

    /** The turn that its last answer made; empty before the first. */
    public Optional<Turn> last() {
        return last;
    }

    /** The contact as a whole; empty while it goes on. */
    public Optional<Closing> closing() {
        return ending.map(end -> new Closing(end, mood, history, situation));
    }

    public Transcript transcript() {
        Deque<Turn> turns = new ArrayDeque<>();
        for (Optional<Playthrough> at = Optional.of(this); at.isPresent(); at = at.get().before) {
            at.get().last.ifPresent(turns::addFirst);
        }
        return new Transcript(situation, List.copyOf(turns), closing());
    }
}
