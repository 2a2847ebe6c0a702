package org.composure.bench;

import java.util.Arrays;
import java.util.Locale;

/** What came out of all iterations of all forks, in the unit of its line. */
record Spread(double median, double least, double most, int runs) {

    static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    String in(Unit unit) {
        return String.format(Locale.ROOT, "**%.2f** %s (%.2f to %.2f)", median, unit.sign(), least, most);
    }
}
