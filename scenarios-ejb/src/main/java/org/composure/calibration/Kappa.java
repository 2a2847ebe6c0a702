package org.composure.calibration;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Agreement of two raters beyond chance, weighted by the square of how far they are apart.
 *
 * <p>J. Cohen, Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit.
 * Psychological Bulletin 70, 1968, 213 to 220.
 */
public final class Kappa {

    private Kappa() {}

    /** What two raters gave the same contact. */
    public record Pair(int one, int other) {}

    /**
     * One less what they disagree, by what they would disagree if each gave the same ratings by chance: 1 if they agree
     * in all, 0 if no more than by chance, below if less. Empty where that says nothing: there are fewer than two pairs, or
     * both gave one and the same rating throughout.
     */
    public static OptionalDouble quadratic(List<Pair> pairs) {
        long observed = 0;
        long byChance = 0;
        for (Pair pair : pairs) {
            observed += square(pair.one - pair.other);
            for (Pair another : pairs) {
                byChance += square(pair.one - another.other);
            }
        }
        return pairs.size() < 2 || byChance == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (double) observed * pairs.size() / byChance);
    }

    private static long square(int distance) {
        return (long) distance * distance;
    }
}
