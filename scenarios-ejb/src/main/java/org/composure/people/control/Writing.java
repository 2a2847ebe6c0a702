package org.composure.people.control;

/** What people type into a line, looked at before it is stored or searched for. */
final class Writing {

    private static final char UNKNOWN = '\uFFFD';

    private Writing() {}

    /** Whether there is anything to see in it. */
    static boolean isVisible(String line) {
        return line.codePoints().anyMatch(Writing::isVisible);
    }

    /** Whether it can be stored and shown again as it is: no control characters, no half characters. */
    static boolean isReadable(String line) {
        return line.codePoints().noneMatch(Writing::isUnreadable);
    }

    /** The line with a mark in place of whatever no database takes. */
    static String readable(String line) {
        int[] characters =
                line.codePoints().map(c -> isUnreadable(c) ? UNKNOWN : c).toArray();
        return new String(characters, 0, characters.length);
    }

    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        return !isUnreadable(character)
                && type != Character.FORMAT
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character);
    }

    private static boolean isUnreadable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
