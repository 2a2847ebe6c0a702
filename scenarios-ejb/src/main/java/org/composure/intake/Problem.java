package org.composure.intake;

import java.io.Serializable;
import java.util.Optional;
import org.composure.people.PersonField;

/**
 * What speaks against a line.
 *
 * @param field the column; empty if it is about the whole line
 * @param code name of a {@link Flaw} or of a {@link org.composure.people.PersonOutcome.Reason}
 * @param detail what stands there, or the other line; empty if nothing is to be shown
 */
@SuppressWarnings("serial") // An Optional of a page's view is never stored.
public record Problem(Optional<PersonField> field, String code, String detail) implements Serializable {

    /** What can be wrong with a line as it is written. */
    public enum Flaw {
        /** The detail is how many cells it has. */
        CELLS_MISSING,
        /** The detail is how many cells it has. */
        CELLS_TOO_MANY,
        /** A cell goes on over the end of the line. */
        SEVERAL_LINES,
        ROLE_UNKNOWN,
        ACTIVE_UNKNOWN,
        /** The detail is the other line. */
        NUMBER_TWICE,
        /** The detail is the other line. */
        ACCOUNT_TWICE
    }
}
