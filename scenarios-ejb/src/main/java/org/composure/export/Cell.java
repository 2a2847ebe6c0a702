package org.composure.export;

import java.time.LocalDate;
import java.util.Optional;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** Text as it is, whatever it begins with; empty for nothing. */
    record Text(String text) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Figure(long figure) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    /** Nothing, if there is no such day. */
    static Cell of(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElse(new Text(""));
    }

    static Cell of(long figure) {
        return new Figure(figure);
    }
}
