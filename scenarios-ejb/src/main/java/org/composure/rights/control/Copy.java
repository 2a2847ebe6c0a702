package org.composure.rights.control;

import java.io.IOException;
import java.util.List;

/** What is held on a person, as it is written down row by row. */
interface Copy extends AutoCloseable {

    /** What follows is of that table. */
    void section(Holding holding) throws IOException;

    /**
     * A row.
     *
     * @param values as the database hands them over; null for nothing
     */
    void row(List<String> columns, List<Object> values) throws IOException;

    /** Ends what was written; the stream stays open. */
    @Override
    void close() throws IOException;
}
