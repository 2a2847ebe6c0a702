package org.composure.volume;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.composure.support.FormVisitor;
import org.composure.support.QuickContact;
import org.composure.support.Walkthrough;

/** How long it takes to tell what another rulebook would mean for attempts, and what playing costs meanwhile. */
final class Rescored {

    private static final Walkthrough PLAYED = Walkthrough.of("slow-response.good");
    private static final String LATEST = "(select max(id) from impact)";
    private static final int CONTACTS = 20;
    private static final double NANOSECONDS = 1e6;
    private static final double MILLION = 1e6;
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final URI product;
    private final Connection database;

    Rescored(URI product, Connection database) {
        this.product = product;
        this.database = database;
    }

    /** What came of it, for the page on performance. */
    String section() throws SQLException {
        FormVisitor trainee = visitor("trainee");
        play(trainee, CONTACTS);
        List<Double> before = play(trainee, CONTACTS);
        putUnderAnother();
        long begin = System.nanoTime();
        var begun = visitor("hr").submit("rescoring.xhtml", "judging", Map.of(), "begin");
        if (begun.statusCode() != 302) {
            throw new IllegalStateException("The run was not begun: " + begun.statusCode());
        }
        List<Double> meanwhile = new ArrayList<>();
        while (!isDone()) {
            meanwhile.addAll(play(trainee, 1));
        }
        double seconds = (System.nanoTime() - begin) / NANOSECONDS / 1000;
        long contacts = number("select sum(judged) from impact_person where impact_id = " + LATEST);
        double alone = Percentile.of(before, 0.5);
        double beside = Percentile.of(meanwhile, 0.5);
        return String.format(
                Locale.ROOT,
                """

            ### What another rulebook would mean for them

            The scorecards of every tenth of those who played were put under another version, a tenth of them with the other
            verdict, and an impact run was begun as HR does it. It judged %,d contacts in %.1f s, %.2f ms each, reading and
            storing included, with two processors for server and database: at that pace a million take %,.0f s, of the 60 s
            that are asked for. What is asked for is judging alone, which the figures of the core above tell; what takes
            longer is reading the turns, scores and findings of each contact as objects, and storing what comes of it.
            A turn took %.0f ms at the median before, and %.0f ms while it ran: %.1f times as much, of the 1.5 that are asked
            for.
            """,
                contacts,
                seconds,
                seconds * 1000 / contacts,
                seconds * MILLION / contacts,
                alone,
                beside,
                beside / alone);
    }

    /** Milliseconds of a turn, in each of so many contacts. */
    private static List<Double> play(FormVisitor trainee, int contacts) {
        List<Double> turns = new ArrayList<>();
        for (int contact = 0; contact < contacts; contact++) {
            QuickContact begun = QuickContact.begin(trainee, PLAYED.scenario().id());
            long begin = System.nanoTime();
            begun.play(PLAYED);
            turns.add((System.nanoTime() - begin) / NANOSECONDS / PLAYED.steps().size());
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return turns;
    }

    private void putUnderAnother() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("update scorecard set rulebook_version = '0.1-before',"
                    + " passed = case when id % 10 = 0 then not passed else passed end where person_id % 10 = 0");
            statement.execute("vacuum analyze scorecard");
        }
    }

    private boolean isDone() throws SQLException {
        if (number("select count(*) from work_item where state = 'FAILED'") > 0) {
            throw new IllegalStateException("The run has failed: the server's log says why");
        }
        return number("select count(*) from impact where judged_at is not null and id = " + LATEST) == 1;
    }

    private long number(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private FormVisitor visitor(String account) {
        FormVisitor visitor = FormVisitor.at(product);
        if (visitor.signIn(account, "composure-demo").statusCode() != 302) {
            throw new IllegalStateException(account + " was not let in");
        }
        return visitor;
    }
}
