package org.composure.certification;

import java.io.IOException;
import java.io.OutputStream;

/** Where a table goes: asked for only once it is decided that it may. */
@FunctionalInterface
public interface ExportSink {

    /** Takes the table. */
    OutputStream open() throws IOException;
}
