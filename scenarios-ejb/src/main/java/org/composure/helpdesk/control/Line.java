package org.composure.helpdesk.control;

import java.util.Optional;

/** A line that people type, looked at before it is stored. */
public final class Line {

    private Line() {}

    /** Whether a database takes it: no control characters, no half characters. */
    public static boolean isReadable(String line) {
        return line.codePoints().noneMatch(Line::isUnreadable);
    }

    /** What is wrong with it, as one of the three; empty if nothing is. */
    static <R> Optional<R> objection(String line, int longest, R missing, R tooLong, R unreadable) {
        if (line.codePoints().noneMatch(Line::isVisible)) {
            return Optional.of(missing);
        }
        if (line.length() > longest) {
            return Optional.of(tooLong);
        }
        return isReadable(line) ? Optional.empty() : Optional.of(unreadable);
    }

    private static boolean isVisible(int character) {
        return !isUnreadable(character)
                && Character.getType(character) != Character.FORMAT
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character);
    }

    private static boolean isUnreadable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
