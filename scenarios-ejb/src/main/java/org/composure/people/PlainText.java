package org.composure.people;

import java.util.Optional;

/** What somebody wrote in their own words, on one line or on several. It is shown as it stands, never as markup. */
public final class PlainText {

    /** Why it is not taken. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        /** It holds control characters or half characters, which no database takes. */
        UNREADABLE
    }

    private PlainText() {}

    /** As it is kept: lines end in one way, and nothing stands around it. */
    public static String tidy(String written) {
        return written.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /**
     * What is wrong with it; empty if nothing is.
     *
     * @param written tidy already
     * @param longest characters
     */
    public static Optional<Fault> fault(String written, int longest) {
        if (written.codePoints().noneMatch(PlainText::isVisible)) {
            return Optional.of(Fault.MISSING);
        }
        if (written.codePointCount(0, written.length()) > longest) {
            return Optional.of(Fault.TOO_LONG);
        }
        return written.codePoints().anyMatch(PlainText::isUnreadable)
                ? Optional.of(Fault.UNREADABLE)
                : Optional.empty();
    }

    private static boolean isVisible(int character) {
        return Character.getType(character) != Character.FORMAT
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character);
    }

    private static boolean isUnreadable(int character) {
        int type = Character.getType(character);
        return (type == Character.CONTROL && character != '\n' && character != '\t') || type == Character.SURROGATE;
    }
}
