package org.composure.web.coaching;

import org.composure.coaching.Talk;
import org.composure.scoring.ScoreLine;
import org.composure.training.AttemptCard;

/**
 * An attempt of somebody of the team.
 *
 * @param score null while it goes on, and until it is scored
 */
public record ReviewRow(AttemptCard card, ScoreLine score, Talk talk) {

    public boolean isEnded() {
        return card.endedAt().isPresent();
    }

    public String getEnding() {
        return card.ending().orElse("");
    }
}
