package org.composure.web.board;

import java.util.Map;
import org.composure.reporting.PlayedAttempt;
import org.composure.scenario.Competency;

/** An attempt of a member as the list shows it. */
public record PlayedRow(PlayedAttempt attempt) {

    public boolean isEnded() {
        return attempt.ending().isPresent();
    }

    public String getEnding() {
        return attempt.ending().orElse("");
    }

    /** Null until it is scored. */
    public Boolean getPassed() {
        return attempt.passed().orElse(null);
    }

    public Map<Competency, Integer> getScores() {
        return attempt.scores();
    }
}
