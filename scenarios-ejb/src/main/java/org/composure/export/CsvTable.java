package org.composure.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of text (RFC 4180). */
final class CsvTable implements Table {

    /** By which spreadsheets know UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final String LINE_END = "\r\n";

    private final Writer out;

    CsvTable(OutputStream to, List<String> columns) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(MARK);
        row(columns.stream().map(Cell::of).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        String separator = "";
        for (Cell cell : cells) {
            out.write(separator);
            out.write(written(cell));
            separator = ",";
        }
        out.write(LINE_END);
    }

    private static String written(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return day.day().toString();
        }
        return cell instanceof Cell.Figure figure
                ? Long.toString(figure.figure())
                : quoted(Formula.disarmed(((Cell.Text) cell).text()));
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
