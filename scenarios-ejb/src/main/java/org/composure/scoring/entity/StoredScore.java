package org.composure.scoring.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.composure.judge.Score;
import org.composure.scenario.Competency;

/** The score of one competency as stored. */
@Embeddable
public class StoredScore {

    @Enumerated(EnumType.STRING)
    private Competency competency;

    private int earned;

    private int least;

    private int most;

    /** Derived from the others, and stored for those who compare attempts. */
    private int percent;

    protected StoredScore() {}

    StoredScore(Competency competency, Score score) {
        this.competency = competency;
        earned = score.earned();
        least = score.least();
        most = score.most();
        percent = score.percent();
    }

    Competency competency() {
        return competency;
    }

    Score score() {
        return new Score(earned, least, most);
    }

    int percent() {
        return percent;
    }
}
