package org.composure.volume;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.composure.volume.Visitors.Answer;

/** Looks at pages, and asks the database the same without the product. */
final class Measuring {

    private static final int COUNTED = 5;
    private static final double NANOSECONDS = 1e6;

    private static final Path STATEMENTS = Path.of(System.getProperty("output"), "statements.txt");

    /** Without those of the clocks that look for webhooks and for long work all the time. */
    private static final String STATEMENTS_SO_FAR = "select sum(calls) from pg_stat_statements"
            + " where query not like '%webhook%' and query not like '%FROM work_item%'";

    private final Visitors visitors;
    private final Connection database;

    /**
     * What came of it.
     *
     * @param answers of the page
     * @param raw milliseconds of the statement
     * @param statements the most that one look cost
     */
    record Measured(Page page, List<Answer> answers, List<Double> raw, long statements) {}

    Measuring(Visitors visitors, Connection database) throws IOException {
        Files.deleteIfExists(STATEMENTS);
        this.visitors = visitors;
        this.database = database;
    }

    /** The first visits count statements and warm up; the others are measured. */
    Measured measure(Page page) throws IOException, InterruptedException, SQLException {
        page.visits().forEach(visit -> visitors.let(visit.account()));
        int half = page.visits().size() / 2;
        for (Page.Visit visit : page.visits().subList(0, half)) {
            visitors.ask(visit);
        }
        long statements = 0;
        try (var reset = database.createStatement()) {
            reset.execute("select pg_stat_statements_reset()");
        }
        for (Page.Visit visit : page.visits().subList(0, COUNTED)) {
            long before = statements();
            visitors.ask(visit);
            // The question how many there were is one of them.
            statements = Math.max(statements, statements() - before - 1);
        }
        keepStatements(page);
        List<Answer> answers = new ArrayList<>();
        for (Page.Visit visit : page.visits().subList(half, page.visits().size())) {
            answers.add(visitors.ask(visit));
        }
        return new Measured(page, answers, raw(page, half), statements);
    }

    /** What the product asked for the counted visits, for whoever wonders about their number. */
    private void keepStatements(Page page) throws IOException, SQLException {
        StringBuilder asked = new StringBuilder("\n# " + page.question() + "\n");
        try (var query = database.createStatement();
                var rows = query.executeQuery("select calls, round(max_exec_time::numeric, 1), query"
                        + " from pg_stat_statements order by calls desc, query")) {
            while (rows.next()) {
                asked.append(
                        rows.getLong(1) + " times, at most " + rows.getString(2) + " ms: " + rows.getString(3) + "\n");
            }
        }
        Files.writeString(STATEMENTS, asked, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private List<Double> raw(Page page, int half) throws IOException, SQLException {
        List<Double> milliseconds = new ArrayList<>();
        try (var query = database.prepareStatement(text(page.sql()))) {
            for (Page.Visit visit : page.visits().subList(half, page.visits().size())) {
                query.setObject(1, visit.subject());
                long begin = System.nanoTime();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
                milliseconds.add((System.nanoTime() - begin) / NANOSECONDS);
            }
        }
        return milliseconds;
    }

    private long statements() throws SQLException {
        try (var query = database.createStatement();
                var rows = query.executeQuery(STATEMENTS_SO_FAR)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What stands in a resource of this package. */
    static String text(String name) throws IOException {
        try (InputStream in = Measuring.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("There is no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
