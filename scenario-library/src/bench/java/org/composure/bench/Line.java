package org.composure.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the page: the engine, and plain Java beside it.
 *
 * @param engine name of the benchmark
 * @param plain name of the benchmark that does the same in plain Java, if there is one
 */
record Line(String what, Unit unit, Optional<Target> target, String engine, Optional<String> plain) {

    /** As a row of the table; empty if it was not measured. */
    Optional<String> row(Measured measured) {
        return measured.of(engine, unit).map(spread -> row(spread, plain.flatMap(name -> measured.of(name, unit))));
    }

    private String row(Spread spread, Optional<Spread> beside) {
        double ratio = beside.map(other -> spread.median() / other.median()).orElse(Double.NaN);
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        what,
                        target.map(most -> most.in(unit)).orElse(""),
                        spread.in(unit),
                        beside.map(other -> other.in(unit)).orElse(""),
                        beside.map(other -> String.format(Locale.ROOT, "%.1f", ratio))
                                .orElse(""),
                        spread.runs(),
                        target.map(most -> most.met(spread.median(), ratio) ? "met" : "**missed**")
                                .orElse(""));
    }
}
