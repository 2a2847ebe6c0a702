package org.composure.web.player;

/**
 * How long the customer still waits.
 *
 * @param whole seconds from the line on
 * @param left seconds from now on; not negative
 */
public record Patience(int whole, int left) {

    private static final int AN_HOUR = 3600;

    static Patience of(int whole, int waited) {
        return new Patience(whole, Math.max(0, whole - waited));
    }

    /** Whether it is so long that nobody needs to look at a clock. */
    public boolean unhurried() {
        return whole >= AN_HOUR;
    }
}
