package org.composure.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet (Office Open XML). */
final class ExcelTable implements Table {

    private static final String PRODUCT = "Composure";

    /** So many are kept before they are written. */
    private static final int ROWS = 500;

    /** Of a column, in signs: the library would look at the first rows alone. */
    private static final int WIDTH = 22;

    private static final String DAY = "yyyy-mm-dd";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    ExcelTable(OutputStream out, String title, List<String> columns) throws IOException {
        workbook = new Workbook(out, PRODUCT, null);
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
        row(columns.stream().map(Cell::of).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next++;
        if (next % ROWS == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        if (cell instanceof Cell.Day day) {
            sheet.value(next, column, day.day());
            sheet.style(next, column).format(DAY).set();
        } else if (cell instanceof Cell.Figure figure) {
            sheet.value(next, column, figure.figure());
        } else {
            // Within the row, as a table of all texts would be kept until the end.
            sheet.inlineString(next, column, ((Cell.Text) cell).text());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
