package org.composure.intake;

/**
 * Why a file is not read at all.
 *
 * @param line where, from 1; 0 if it is about the whole
 * @param detail what stands there; empty if nothing is to be shown
 */
public record FileFault(Kind kind, long line, String detail) {

    /** What is the matter. */
    public enum Kind {
        TOO_LARGE,
        TOO_MANY_LINES,
        /** There is a header at most. */
        EMPTY,
        NOT_UTF8,
        /** A quotation mark without its partner, or something behind a closing one. */
        QUOTES,
        NO_NUMBER_COLUMN,
        COLUMN_TWICE
    }

    static FileFault of(Kind kind) {
        return new FileFault(kind, 0, "");
    }
}
