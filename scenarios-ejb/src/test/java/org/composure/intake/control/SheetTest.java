package org.composure.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.intake.FileFault;
import org.composure.intake.FileFault.Kind;
import org.composure.intake.control.Sheet.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intake, R1: lines and cells. */
class SheetTest {

    private static final int FILES = 300;
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "a",
            "Ada",
            "=1+1",
            "@x",
            "-2",
            "\"",
            "\"\"",
            ",",
            ";",
            "'",
            "\t",
            "é",
            "日本",
            "😀",
            "\u200F",
            "0x1F",
            "\\",
            "\n",
            "\r\n",
            "#",
            "employee number");

    static Stream<Long> seeds() {
        return new Random(20261122).longs(FILES).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_was_written_is_read_again(long seed) {
        var random = new Random(seed);
        List<List<String>> cells = cells(random);
        char separator = random.nextBoolean() ? ',' : ';';
        String end = random.nextBoolean() ? "\n" : "\r\n";
        String text = Stream.concat(Stream.of(List.of("Employee number", "name", "team")), cells.stream())
                .map(line -> written(line, separator, random))
                .collect(Collectors.joining(end));

        Sheet sheet = Sheet.of(random.nextBoolean() ? text + end : text);

        assertThat(sheet.rows()).extracting(Row::cells).isEqualTo(cells);
    }

    private static List<List<String>> cells(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(line -> Stream.concat(
                                Stream.of("n" + line),
                                IntStream.range(0, 2).mapToObj(cell -> IntStream.range(0, random.nextInt(4))
                                        .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                                        .collect(Collectors.joining())))
                        .toList())
                .toList();
    }

    private static String written(List<String> line, char separator, Random random) {
        return line.stream()
                .map(cell ->
                        random.nextInt(4) == 0 || needsQuotes(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    private static boolean needsQuotes(String cell) {
        return !cell.equals(cell.strip())
                || cell.chars()
                        .anyMatch(sign -> sign == '"' || sign == ',' || sign == ';' || sign == '\n' || sign == '\r');
    }

    @Test
    void lines_with_nothing_in_them_are_passed_over_and_counted() {
        Sheet sheet = Sheet.of("\n\nemployee number,name\n\n1,Ada\n,\n \n2,Ben\n\n");

        assertThat(sheet.rows()).containsExactly(new Row(5, List.of("1", "Ada")), new Row(8, List.of("2", "Ben")));
    }

    @Test
    void a_line_is_where_it_begins_however_many_its_cells_go_over() {
        assertThat(Sheet.of("employee number,name\r\n1,\"Ada\r\nBrandt\"\r\n2,Ben")
                        .rows())
                .extracting(Row::line)
                .containsExactly(2L, 4L);
    }

    @Test
    void one_column_needs_no_separator() {
        assertThat(Sheet.of("Employee number\n1\n2").rows())
                .containsExactly(new Row(2, List.of("1")), new Row(3, List.of("2")));
    }

    @Test
    void what_begins_a_formula_is_text() {
        assertThat(Sheet.of("employee number;name\n1;=HYPERLINK(\"\"x\"\")")
                        .rows()
                        .get(0)
                        .cells())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("=HYPERLINK");
    }

    @Test
    void a_huge_cell_is_read_as_any_other() {
        String huge = "x".repeat(1_000_000);

        assertThat(Sheet.of("employee number,name\n1," + huge).rows().get(0).cells())
                .containsExactly("1", huge);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Ada\n3,Ben\n4,Cal", "\"Ada\"x\n3,Ben"})
    void a_quotation_mark_without_its_partner_is_told_with_its_line(String cell) {
        assertThat(Sheet.of("employee number,name\n1,Zoe\n2," + cell).fault())
                .contains(new FileFault(Kind.QUOTES, 3, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "employee number,name", "employee number;name\r\n\r\n;\r\n"})
    void without_a_line_there_is_nothing_to_take_in(String text) {
        assertThat(Sheet.of(text).fault()).contains(new FileFault(Kind.EMPTY, 0, ""));
    }

    @Test
    void without_a_column_of_employee_numbers_nobody_is_known() {
        assertThat(Sheet.of("name,team\nAda,Blue").fault()).contains(new FileFault(Kind.NO_NUMBER_COLUMN, 1, ""));
    }

    @Test
    void a_column_that_is_there_twice_is_told() {
        assertThat(Sheet.of("employee number,name,Full Name\n1,Ada,Eva").fault())
                .contains(new FileFault(Kind.COLUMN_TWICE, 1, "Full Name"));
    }

    @Test
    void more_lines_than_are_taken_are_told() {
        List<String> lines = new ArrayList<>(List.of("employee number"));
        IntStream.rangeClosed(0, Sheet.MOST_ROWS).forEach(line -> lines.add("n" + line));

        assertThat(Sheet.of(String.join("\n", lines)).fault())
                .contains(new FileFault(Kind.TOO_MANY_LINES, Sheet.MOST_ROWS + 2L, ""));
    }
}
