package org.composure.web.practise;

import org.composure.scoring.ScoreLine;
import org.composure.training.AttemptCard;

/**
 * An attempt and its score.
 *
 * @param score null while it goes on, and until its debrief is opened if the scoring was cut short
 */
public record AttemptRow(AttemptCard card, ScoreLine score) {

    public boolean isEnded() {
        return card.endedAt().isPresent();
    }

    public String getEnding() {
        return card.ending().orElse("");
    }
}
