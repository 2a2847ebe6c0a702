package org.composure.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may open and send what: the blocks of access.txt, in the form that docs/access.md describes.
 *
 * @param addresses all of which are answered alike; one of REST begins with its methods
 * @param write what is sent; empty for nothing that means anything
 * @param state the page whose state somebody sends along who may not open this one; empty for the same with their own;
 *     {@code none} where the form sends no state
 * @param roles the cells of each role: one, or one for each {@link Whose}
 */
public record Access(List<String> addresses, String write, String state, Map<String, Map<Whose, Cell>> roles) {

    /** Whose object an address names. */
    public enum Whose {
        OWN,
        OWN_TEAM,
        OTHER_TEAM,
        UNKNOWN
    }

    /** The statuses expected of opening and of sending. */
    public record Cell(int read, int write) {

        static Cell of(String text) {
            String[] statuses = text.split("/", 2);
            return new Cell(Integer.parseInt(statuses[0]), Integer.parseInt(statuses[1]));
        }
    }

    /** Whether what is sent goes without a state. */
    public boolean stateless() {
        return state.equals("none");
    }

    /** All of access.txt. */
    public static List<Access> all() {
        String text = text("/access.txt");
        return Arrays.stream(text.split("\n\\s*\n", 0))
                .map(block -> block.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .map(Access::of)
                .toList();
    }

    /** The lines of doors.txt: each a method of a boundary, and who may call it. */
    public static List<String> doors() {
        return text("/doors.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    private static Access of(List<String> lines) {
        List<String> addresses = new ArrayList<>();
        Map<String, Map<Whose, Cell>> roles = new LinkedHashMap<>();
        String write = "";
        String state = "";
        for (String line : lines) {
            String[] words = line.strip().split("\\s+", 2);
            if (!line.startsWith(" ")) {
                addresses.add(line.strip());
            } else if (words[0].equals("write")) {
                write = words[1];
            } else if (words[0].equals("state")) {
                state = words[1];
            } else {
                roles.put(words[0], cells(words[1]));
            }
        }
        return new Access(List.copyOf(addresses), write, state, roles);
    }

    private static Map<Whose, Cell> cells(String text) {
        String[] written = text.split("\\s+", 0);
        if (written.length != 1 && written.length != Whose.values().length) {
            throw new IllegalStateException("One cell or four: " + text);
        }
        Iterator<Whose> whose = List.of(Whose.values()).iterator();
        Map<Whose, Cell> cells = new EnumMap<>(Whose.class);
        for (String cell : written) {
            cells.put(whose.next(), Cell.of(cell));
        }
        return cells;
    }

    private static String text(String resource) {
        try (InputStream in = Access.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
