package org.composure.scoring.entity;

import jakarta.persistence.Column;
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

    /** What was earned by the findings as they were made; null unless a decision about one changed it. */
    @Column(name = "made_earned")
    private Integer madeEarned;

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

    /** As it was made. */
    Score score() {
        return new Score(madeEarned == null ? earned : madeEarned, least, most);
    }

    void count(Score counted) {
        madeEarned = score().earned();
        earned = counted.earned();
        percent = counted.percent();
    }

    /** As it counts. */
    int percent() {
        return percent;
    }
}
