package org.composure.demo.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.composure.demo.control.Colleague.Span;
import org.composure.people.Role;
import org.composure.simulate.SimulatedAgent;

/** The people of the demo, from their table. */
public final class Colleagues {

    private static final String TABLE = "/demo/colleagues.txt";
    private static final String NOTHING = "-";

    /** Whoever left was a trainee. */
    private static final String FORMER = "former";

    private Colleagues() {}

    public static List<Colleague> all() {
        try (InputStream in = Colleagues.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + TABLE + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(Colleagues::colleague)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Colleague colleague(List<String> row) {
        boolean former = row.get(4).equals(FORMER);
        return new Colleague(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                former ? Role.TRAINEE : Role.valueOf(capitals(row.get(4))),
                !former,
                span(row.get(5)),
                Integer.parseInt(row.get(6)),
                list(row.get(7), Integer::valueOf),
                list(row.get(8), way -> SimulatedAgent.valueOf(capitals(way))));
    }

    private static Optional<Span> span(String days) {
        if (days.equals(NOTHING)) {
            return Optional.empty();
        }
        String[] ends = days.split("-", -1);
        return Optional.of(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }

    private static <T> List<T> list(String cell, Function<String, T> part) {
        return cell.equals(NOTHING)
                ? List.of()
                : Arrays.stream(cell.split(", ", -1)).map(part).toList();
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
