package org.composure.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The kinds of table. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * Begins a table.
     *
     * @param title of the sheet, where there are sheets
     * @param columns what stands above them
     * @throws IOException if it cannot be written to the stream
     */
    public Table to(OutputStream out, String title, List<String> columns) throws IOException {
        return this == CSV ? new CsvTable(out, columns) : new ExcelTable(out, title, columns);
    }
}
