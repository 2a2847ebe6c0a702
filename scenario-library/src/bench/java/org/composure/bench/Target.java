package org.composure.bench;

/**
 * What a line should stay within.
 *
 * @param timesPlain whether it is counted in times of plain Java, and not in the unit of the line
 */
record Target(double most, boolean timesPlain) {

    static Target atMost(double most) {
        return new Target(most, false);
    }

    static Target timesPlain(double most) {
        return new Target(most, true);
    }

    boolean met(double engine, double ratio) {
        return (timesPlain ? ratio : engine) <= most;
    }

    String in(Unit unit) {
        return timesPlain ? "%.0f times plain".formatted(most) : "%s %s".formatted(number(), unit.sign());
    }

    private String number() {
        return most == Math.rint(most) ? String.valueOf((long) most) : String.valueOf(most);
    }
}
