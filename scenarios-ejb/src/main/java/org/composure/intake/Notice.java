package org.composure.intake;

import java.io.Serializable;

/**
 * What is to be known about the columns of a file; it speaks against nothing.
 *
 * @param column as it is headed, or the name of the {@link org.composure.people.PersonField} that there is none for
 */
public record Notice(Kind kind, String column) implements Serializable {

    /** What it is about. */
    public enum Kind {
        /** Nobody knows what is in it: it is left out. */
        UNKNOWN_COLUMN,
        /** Nothing is said of it: it stays as it is. */
        MISSING_COLUMN
    }
}
