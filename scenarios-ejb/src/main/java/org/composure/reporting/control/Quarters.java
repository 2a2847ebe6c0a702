package org.composure.reporting.control;

import java.util.Arrays;
import java.util.List;

/**
 * The quarter of contacts with the highest scores, or with the lowest: what part of each band belongs to it. Scores are
 * counted by bands, so the band in which a quarter ends belongs to it in part, and so does each answer in it.
 */
final class Quarters {

    static final int BANDS = 21;

    private final double[] parts;

    private Quarters(double[] parts) {
        this.parts = parts;
    }

    static Quarters top(List<ContactCount> contacts) {
        return new Quarters(parts(sizes(contacts), BANDS - 1, -1));
    }

    static Quarters bottom(List<ContactCount> contacts) {
        return new Quarters(parts(sizes(contacts), 0, 1));
    }

    private static long[] sizes(List<ContactCount> contacts) {
        long[] sizes = new long[BANDS];
        contacts.forEach(count -> sizes[count.band()] += count.contacts());
        return sizes;
    }

    private static double[] parts(long[] sizes, int first, int step) {
        double[] parts = new double[BANDS];
        double left = Arrays.stream(sizes).sum() / 4.0;
        for (int band = first; band >= 0 && band < BANDS && left > 0; band += step) {
            if (sizes[band] > 0) {
                parts[band] = Math.min(1, left / sizes[band]);
                left -= sizes[band];
            }
        }
        return parts;
    }

    /** How much of the answers falls into the quarter. */
    double of(List<ReplyCount> answers) {
        return answers.stream()
                .mapToDouble(count -> count.chosen() * parts[count.band()])
                .sum();
    }
}
