package org.composure.web.certification;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.composure.certification.MonthEnd;
import org.composure.certification.ProgramCoverage;
import org.composure.certification.ProgramView;

/**
 * How many certificates of a program end in this month and the twelve after it, as bars: 320 wide, 150 high.
 *
 * @param total of all months
 */
public record ForecastChart(ProgramView program, List<Bar> bars, long total) {

    private static final double SLOT = 24;
    private static final double LEFT = 4;
    private static final double BAR = 17;
    private static final double TOP = 18;
    private static final double HEIGHT = 92;

    /**
     * A month as drawn.
     *
     * @param x of its left edge
     * @param middle of it
     * @param top of the bar
     * @param month as in an address
     * @param name short
     * @param year where it begins; empty elsewhere
     */
    public record Bar(
            String x,
            String middle,
            String top,
            String height,
            long certificates,
            String month,
            String name,
            String year) {

        /** Above the bar. */
        public String label() {
            return number(Double.parseDouble(top) - 4);
        }
    }

    public ForecastChart {
        bars = List.copyOf(bars);
    }

    /**
     * The chart.
     *
     * @param most certificates that a bar of full height stands for
     */
    static ForecastChart of(ProgramCoverage coverage, long most, Locale locale) {
        List<Bar> bars = new ArrayList<>();
        for (MonthEnd month : coverage.forecast()) {
            bars.add(bar(month, bars.size(), most, locale));
        }
        return new ForecastChart(
                coverage.program(),
                bars,
                coverage.forecast().stream().mapToLong(MonthEnd::certificates).sum());
    }

    private static Bar bar(MonthEnd end, int place, long most, Locale locale) {
        double height = most == 0 ? 0 : HEIGHT * end.certificates() / most;
        double x = LEFT + SLOT * place + (SLOT - BAR) / 2;
        boolean first = place == 0 || end.month().getMonthValue() == 1;
        return new Bar(
                number(x),
                number(x + BAR / 2),
                number(TOP + HEIGHT - height),
                number(height),
                end.certificates(),
                end.month().toString(),
                end.month().getMonth().getDisplayName(TextStyle.SHORT, locale),
                first ? String.valueOf(end.month().getYear()) : "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
