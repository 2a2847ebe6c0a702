package org.composure.rights.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of what is held on people, as the product ships it (R1). */
public final class Holdings {

    private static final String RESOURCE = "/rights/holdings.txt";
    private static final Pattern BLOCK = Pattern.compile("([a-z_]+): (.+)");
    private static final Pattern LINE = Pattern.compile("  ([a-z]+) (.+)");
    private static final Pattern NOBODY = Pattern.compile("nobody (.+)");
    private static final Pattern SCRUB = Pattern.compile("([a-z_]+) (.*?\\{words\\}.*?) where (.+)");

    private final List<Holding> all = new ArrayList<>();
    private final Set<String> nobodys = new TreeSet<>();

    private Holdings() {}

    /** As it ships. */
    public static Holdings shipped() {
        try (InputStream in = Holdings.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Holdings read(List<String> lines) {
        var holdings = new Holdings();
        Draft draft = null;
        for (String line : lines) {
            Matcher block = BLOCK.matcher(line);
            Matcher part = LINE.matcher(line);
            Matcher nobody = NOBODY.matcher(line);
            if (block.matches()) {
                draft = new Draft(block.group(1), block.group(2));
                holdings.all.add(null);
            } else if (part.matches() && draft != null) {
                draft.take(part.group(1), part.group(2));
            } else if (nobody.matches()) {
                holdings.nobodys.addAll(names(nobody.group(1)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException("What is meant by \"" + line + "\"?");
            }
            if (draft != null) {
                holdings.all.set(holdings.all.size() - 1, draft.holding());
            }
        }
        return holdings;
    }

    List<Holding> all() {
        return List.copyOf(all);
    }

    /** All tables that it knows, also those that hold nothing on anybody. */
    public Set<String> tables() {
        Set<String> tables = new TreeSet<>(nobodys);
        all.forEach(holding -> tables.add(holding.table()));
        return tables;
    }

    /** How what is held is called, in the order in which it is handed out. */
    public List<String> titles() {
        return all.stream().map(Holding::title).toList();
    }

    /** Whether rows of the table are found by what stands in the column. */
    public boolean looksAt(String table, String column) {
        Pattern word = Pattern.compile("\\b" + column + "\\b");
        return all.stream()
                .filter(holding -> holding.table().equals(table))
                .anyMatch(holding -> word.matcher(holding.whose()).find());
    }

    private static List<String> names(String list) {
        return List.of(list.split(", ", -1));
    }

    /** A block as far as it has been read. */
    private static final class Draft {

        private final String table;
        private final String title;
        private final List<String> shows = new ArrayList<>();
        private final List<String> hides = new ArrayList<>();
        private final List<String> erase = new ArrayList<>();
        private final List<String> later = new ArrayList<>();
        private final List<Scrub> scrubs = new ArrayList<>();
        private String whose = "";

        Draft(String table, String title) {
            this.table = table;
            this.title = title;
        }

        void take(String word, String rest) {
            switch (word) {
                case "whose" -> whose = rest;
                case "shows" -> shows.addAll(names(rest));
                case "hides" -> hides.addAll(names(rest));
                case "erase" -> erase.add(rest);
                case "later" -> later.add(rest);
                case "scrub" -> scrubs.add(scrub(rest));
                default -> throw new IllegalArgumentException("What is meant by \"" + word + "\"?");
            }
        }

        private Scrub scrub(String rest) {
            Matcher parts = SCRUB.matcher(rest);
            if (!parts.matches()) {
                throw new IllegalArgumentException("What is to be scrubbed by \"" + rest + "\"?");
            }
            return new Scrub(table, parts.group(1), parts.group(2), parts.group(3));
        }

        Holding holding() {
            return new Holding(table, title, whose, shows, hides, erase, later, scrubs);
        }
    }
}
