package org.composure.training;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.composure.play.Playthrough;
import org.composure.scenario.Act;
import org.composure.scenario.Reply;
import org.composure.scenario.Scenario;

/**
 * An attempt as it stands.
 *
 * @param person whose it is
 * @param seed of the order in which replies are shown
 * @param waitingSince from when on the time counts that the next answer takes
 * @param pausedAt when the clock was stopped; empty while it runs
 * @param lapsed whether it was an assessment that was left for too long: over, unfinished, not passed
 * @param opened articles opened for the turn that is to be answered next
 * @param hints the acts that were named as missing, by the number of the turn at which somebody asked
 */
public record AttemptView(
        long id,
        long person,
        Terms terms,
        Playthrough playthrough,
        long seed,
        Instant startedAt,
        Instant waitingSince,
        Optional<Instant> pausedAt,
        Optional<Instant> endedAt,
        boolean lapsed,
        List<String> opened,
        Map<Integer, Act> hints) {

    public AttemptView {
        opened = List.copyOf(opened);
        hints = Map.copyOf(hints);
    }

    public Scenario scenario() {
        return playthrough.situation().scenario();
    }

    /** Number of the turn that is to be answered next. */
    public int nextTurn() {
        return playthrough.history().turns() + 1;
    }

    /** The act that was named as missing at the turn that is to be answered next. */
    public Optional<Act> hint() {
        return Optional.ofNullable(hints.get(nextTurn()));
    }

    public Mode mode() {
        return terms.mode();
    }

    /** The seconds that the turn has taken so far. */
    public int thought(Instant now) {
        return (int)
                Math.max(0, Duration.between(waitingSince, pausedAt.orElse(now)).toSeconds());
    }

    public boolean ended() {
        return playthrough.ending().isPresent();
    }

    /** Whether the person has opened the article, for this turn or before. */
    public boolean hasOpened(String article) {
        return opened.contains(article) || playthrough.history().hasRead(article);
    }

    /** The replies on offer, in this attempt's order for this turn; none once it has ended. */
    public List<Reply> replies() {
        return playthrough.scene().map(scene -> shuffled(scene.replies())).orElse(List.of());
    }

    private List<Reply> shuffled(List<Reply> replies) {
        List<Reply> order = new ArrayList<>(replies);
        Collections.shuffle(order, new Random(seed + nextTurn()));
        return List.copyOf(order);
    }
}
