package org.composure.certification.entity;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.composure.export.Cell;

/** Rows of a table, as JSON: figures as such, texts and days with a sign before them that tells which they are. */
public final class RowsJson {

    private static final String TEXT = "T";
    private static final String DAY = "D";

    private RowsJson() {}

    public static String text(List<List<Cell>> rows) {
        JsonArrayBuilder text = JSON.createArrayBuilder();
        rows.forEach(row -> {
            JsonArrayBuilder cells = JSON.createArrayBuilder();
            row.forEach(cell -> add(cells, cell));
            text.add(cells);
        });
        return text.build().toString();
    }

    private static void add(JsonArrayBuilder cells, Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            cells.add(figure.figure());
        } else {
            cells.add(cell instanceof Cell.Day day ? DAY + day.day() : TEXT + ((Cell.Text) cell).text());
        }
    }

    public static List<List<Cell>> rows(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(row -> row.stream().map(RowsJson::cell).toList())
                    .toList();
        }
    }

    private static Cell cell(JsonValue stored) {
        if (stored instanceof JsonNumber figure) {
            return Cell.of(figure.longValue());
        }
        String written = ((JsonString) stored).getString();
        return written.startsWith(DAY)
                ? new Cell.Day(LocalDate.parse(written.substring(1)))
                : Cell.of(written.substring(1));
    }
}
