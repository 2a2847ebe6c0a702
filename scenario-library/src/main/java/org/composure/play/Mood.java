package org.composure.play;

import org.composure.scenario.Shift;

/**
 * The customer's scripted state.
 *
 * @param anger 0 to 100
 * @param trust 0 to 100
 * @param patience seconds that the customer waits for the next answer; at least {@value #LEAST_PATIENCE}
 */
public record Mood(int anger, int trust, int patience) {

    static final int LEAST_PATIENCE = 20;

    public Mood {
        anger = Math.min(100, Math.max(0, anger));
        trust = Math.min(100, Math.max(0, trust));
        patience = Math.max(LEAST_PATIENCE, patience);
    }

    Mood moved(Shift shift) {
        return new Mood(anger + shift.anger(), trust + shift.trust(), patience + shift.patience());
    }

    /** Whether there is a feeling to acknowledge: the customer is neither calm nor warm. */
    public boolean unsettled() {
        return anger >= 30 || trust < 30;
    }

    /** The mood in a word, for those who cannot see the face. */
    public Face face() {
        if (anger >= 75) {
            return Face.FURIOUS;
        }
        if (anger >= 50) {
            return Face.ANGRY;
        }
        if (anger >= 30) {
            return trust < 30 ? Face.GUARDED : Face.TENSE;
        }
        if (trust < 30) {
            return Face.GUARDED;
        }
        return trust >= 60 ? Face.WARM : Face.CALM;
    }

    /** What the mood looks like. */
    public enum Face {
        FURIOUS,
        ANGRY,
        TENSE,
        GUARDED,
        CALM,
        WARM
    }
}
