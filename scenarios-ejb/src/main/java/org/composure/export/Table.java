package org.composure.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being written, from the top. Closing it writes its end; the stream below stays open. */
public interface Table extends Closeable {

    /**
     * Writes the next row.
     *
     * @throws IOException if whoever takes it no longer does
     */
    void row(List<Cell> cells) throws IOException;
}
