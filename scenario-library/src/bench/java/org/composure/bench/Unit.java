package org.composure.bench;

import org.openjdk.jmh.results.IterationResult;

/** What a line is in, and where an iteration says it. */
enum Unit {
    MICROSECONDS("µs", 1),
    /** Of benchmarks that count milliseconds. */
    SECONDS("s", 1_000),
    KILOBYTES("kB", 1_000);

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final String sign;
    private final double parts;

    Unit(String sign, double parts) {
        this.sign = sign;
        this.parts = parts;
    }

    String sign() {
        return sign;
    }

    /** The median of the iteration; of memory the mean, as nobody counts it call by call. */
    double read(IterationResult iteration) {
        return (this == KILOBYTES
                        ? iteration.getSecondaryResults().get(ALLOCATED).getScore()
                        : iteration.getPrimaryResult().getStatistics().getPercentile(50))
                / parts;
    }
}
