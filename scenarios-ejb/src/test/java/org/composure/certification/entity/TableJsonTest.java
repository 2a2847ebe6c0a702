package org.composure.certification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.certification.Ending;
import org.composure.certification.ExportQuestion;
import org.composure.certification.ExportWords;
import org.composure.certification.Holding;
import org.composure.certification.RosterFilter;
import org.composure.export.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a table while it is prepared (R16). */
class TableJsonTest {

    private static final ExportWords WORDS = new ExportWords(
            "Certificates", Collections.nCopies(ExportWords.COLUMNS, "Column"), Map.of(Holding.VALID, "Valid"));

    static Stream<RosterFilter> filters() {
        RosterFilter ofTeam = RosterFilter.none().of("Team \"A\"");
        return Stream.of(
                RosterFilter.none(),
                ofTeam.with(Holding.NEVER).with(new Ending.Within(30)),
                ofTeam.with(new Ending.In(YearMonth.of(2027, 3))),
                new RosterFilter(Optional.empty(), Optional.of("Leeds"), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void what_was_asked_is_read_as_it_was_written(RosterFilter filter) {
        var question = new ExportQuestion(Optional.empty(), filter, Optional.of(Instant.parse("2026-03-01T12:00:00Z")));
        AskedJson asked = new AskedJson(List.of(3L, 7L), question, WORDS);

        assertThat(AskedJson.of(asked.text())).isEqualTo(asked);
    }

    @Test
    void rows_are_read_as_they_were_written() {
        List<List<Cell>> rows = List.of(
                List.of(Cell.of("D2026, no day"), Cell.of(""), Cell.of(12), new Cell.Day(LocalDate.of(2026, 3, 1))),
                List.of(Cell.of("=1+1")));

        assertThat(RowsJson.rows(RowsJson.text(rows))).isEqualTo(rows);
    }
}
