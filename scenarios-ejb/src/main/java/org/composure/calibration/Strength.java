package org.composure.calibration;

/**
 * A kappa in a word: J. R. Landis and G. G. Koch, The measurement of observer agreement for categorical data,
 * Biometrics 33, 1977.
 */
public enum Strength {
    /** Below 0. */
    POOR,
    /** To 0.2, and each further word 0.2 more. */
    SLIGHT,
    FAIR,
    MODERATE,
    SUBSTANTIAL,
    ALMOST_PERFECT;

    private static final double STEP = 0.2;

    public static Strength of(double kappa) {
        if (kappa < 0) {
            return POOR;
        }
        int steps = (int) Math.max(1, Math.ceil(kappa / STEP));
        return values()[Math.min(steps, values().length - 1)];
    }
}
