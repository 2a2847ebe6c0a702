package org.composure.web.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.play.Mood;
import org.composure.play.Turn;
import org.composure.scenario.Ending;
import org.composure.scenario.Scenario;
import org.composure.training.AttemptView;
import org.composure.training.LiveContact;
import org.composure.training.Mode;

/** A contact as a supervisor follows it, at one moment. */
public final class LiveRow {

    private final LiveContact contact;
    private final Instant now;

    LiveRow(LiveContact contact, Instant now) {
        this.contact = contact;
        this.now = now;
    }

    private AttemptView attempt() {
        return contact.attempt();
    }

    public long getId() {
        return attempt().id();
    }

    public String getPlayer() {
        return contact.player();
    }

    public Scenario getScenario() {
        return attempt().scenario();
    }

    public Mode getMode() {
        return attempt().mode();
    }

    public Mood.Face getFace() {
        return attempt().playthrough().mood().face();
    }

    /** How many turns were answered. */
    public int getAnswered() {
        return attempt().nextTurn() - 1;
    }

    /** Number of the turn that is being thought over, or of the last where nothing is. */
    public int getTurn() {
        return isOver() ? getAnswered() : attempt().nextTurn();
    }

    public boolean isEnded() {
        return attempt().ended();
    }

    /** Whether it is an assessment that was left for too long. */
    public boolean isLapsed() {
        return attempt().lapsed();
    }

    public boolean isPaused() {
        return attempt().pausedAt().isPresent();
    }

    private boolean isOver() {
        return isEnded() || isLapsed();
    }

    /** Whether the person is thinking about an answer, and the clock runs. */
    public boolean isThinking() {
        return !isOver() && !isPaused();
    }

    /** For how many seconds the answer to this turn has been thought over. */
    public int getThought() {
        return attempt().thought(now);
    }

    /** Minutes from its beginning to its end, or to now. */
    public long getMinutes() {
        Instant until = attempt().endedAt().orElse(now);
        return Math.max(0, Duration.between(attempt().startedAt(), until).toMinutes());
    }

    /** Seconds that all answers took together. */
    public int getTalked() {
        return getTurns().stream().mapToInt(Turn::elapsed).sum();
    }

    public List<Turn> getTurns() {
        return attempt().playthrough().transcript().turns();
    }

    /** What the customer has said last and nobody has answered, or their last word. */
    public String getLastLine() {
        var playthrough = attempt().playthrough();
        return playthrough
                .line()
                .map(line -> line.says())
                .or(() -> playthrough.ending().map(Ending::says))
                .orElseThrow();
    }

    /** What came of it, in the scenario's words; null while it goes on. */
    public String getEnding() {
        Optional<Ending> ending = attempt().playthrough().ending();
        return ending.map(Ending::title).orElse(null);
    }
}
