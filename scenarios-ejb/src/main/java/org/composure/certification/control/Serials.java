package org.composure.certification.control;

import java.security.SecureRandom;

/** Serial numbers as {@code 7K3M-0QXD-...}: 130 random bits, which nobody guesses, in signs that nobody mistakes (R6). */
final class Serials {

    /** Crockford's base 32: without I, L, O and U. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 26;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Serials() {}

    static String fresh() {
        StringBuilder serial = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            if (at > 0 && at % GROUP == 0) {
                serial.append('-');
            }
            serial.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return serial.toString();
    }
}
