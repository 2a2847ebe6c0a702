package org.composure.scenario;

/**
 * How far a customer's mood moves.
 *
 * @param anger points of 100, up or down
 * @param trust points of 100, up or down
 * @param patience seconds
 */
public record Shift(int anger, int trust, int patience) {

    public static final Shift NONE = new Shift(0, 0, 0);

    public Shift plus(Shift other) {
        return new Shift(anger + other.anger, trust + other.trust, patience + other.patience);
    }
}
