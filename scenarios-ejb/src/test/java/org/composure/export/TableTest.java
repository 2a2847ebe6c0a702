package org.composure.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people take out, as their spreadsheets read it (R1, R3). */
class TableTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final Cell DAY = new Cell.Day(LocalDate.of(2026, 3, 1));

    @TempDir
    Path folder;

    @Test
    void text_says_that_it_is_utf_8() throws IOException {
        assertThat(csv(List.of()).charAt(0)).isEqualTo('\uFEFF');
    }

    @Test
    void the_first_line_of_text_names_the_columns() throws IOException {
        assertThat(csv(List.of())).endsWith("Name,Since\r\n");
    }

    @Test
    void days_and_figures_are_written_as_such() throws IOException {
        assertThat(csv(List.of(DAY, Cell.of(12)))).endsWith("2026-03-01,12\r\n");
    }

    @Test
    void what_would_end_a_cell_is_quoted() throws IOException {
        assertThat(csv(List.of(Cell.of("Ann, \"the best\"\nof all"))))
                .endsWith("\"Ann, \"\"the best\"\"\nof all\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void no_line_of_text_begins_a_formula(String typed) throws IOException {
        String last = csv(List.of(Cell.of(typed))).split("Since\r\n", 2)[1];

        assertThat(last.replaceFirst("^\"", "")).startsWith("'" + typed.charAt(0));
    }

    @Test
    void what_only_holds_such_a_sign_stays_as_it_is() throws IOException {
        assertThat(csv(List.of(Cell.of("a=b")))).endsWith("\na=b\r\n");
    }

    @Test
    void in_a_workbook_a_formula_is_text() throws IOException {
        assertThat(sheet(Cell.of("=1+1")))
                .contains("t=\"inlineStr\"")
                .contains("=1+1")
                .doesNotContain("<f>");
    }

    @Test
    void in_a_workbook_a_day_is_one() throws IOException {
        // Days since the end of 1899, as workbooks count.
        assertThat(sheet(DAY)).contains("<v>46082");
    }

    @Test
    void a_workbook_keeps_every_row() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = TableFormat.XLSX.to(out, "People", List.of("Name"))) {
            for (int row = 0; row < 1_500; row++) {
                table.row(List.of(Cell.of("Row " + row)));
            }
        }

        assertThat(part(out.toByteArray(), SHEET).split("<row ", -1)).hasSize(1_502);
    }

    private static String csv(List<Cell> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = TableFormat.CSV.to(out, "People", List.of("Name", "Since"))) {
            if (!row.isEmpty()) {
                table.row(row);
            }
        }
        return out.toString(UTF_8);
    }

    private String sheet(Cell cell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = TableFormat.XLSX.to(out, "People", List.of("Name"))) {
            table.row(List.of(cell));
        }
        return part(out.toByteArray(), SHEET);
    }

    /** As spreadsheets open them: by the directory at the end. */
    private String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                var part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), UTF_8);
        }
    }
}
