package org.composure.export;

/** What spreadsheets calculate although it was meant to be read. */
final class Formula {

    /** Also in the wide forms of East Asian keyboards, which some spreadsheets take for the same. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formula() {}

    /** The text, with an apostrophe before it if it begins like a formula. */
    static String disarmed(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
