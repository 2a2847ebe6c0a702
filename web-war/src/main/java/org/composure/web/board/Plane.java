package org.composure.web.board;

import java.util.Locale;

/**
 * Where scores lie in a drawing.
 *
 * @param left margins, in units of the drawing
 * @param width of what lies between the margins
 */
record Plane(double left, double top, double width, double height) {

    /** From the left; a share of 0 to 1. */
    String x(double share) {
        return number(left + share * width);
    }

    /** From the top, where 100 is; 0 is at the bottom. */
    String y(int percent) {
        return number(top + (100 - percent) * height / 100);
    }

    /** A height. */
    String span(int percents) {
        return number(percents * height / 100);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
