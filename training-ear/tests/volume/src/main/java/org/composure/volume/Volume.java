package org.composure.volume;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.composure.reporting.rebuild.RebuildCounts;
import org.composure.support.PostgresSession;
import org.composure.support.ServerProcess;
import org.composure.volume.Measuring.Measured;

/** Fills a house and measures its pages; with a number of attempts a trial, whose section is only shown. */
public final class Volume {

    private static final long SEED = 20_260_302;

    private Volume() {}

    public static void main(String[] attempts) throws IOException, SQLException, InterruptedException {
        Instant now = Clock.systemUTC().instant();
        Size size = attempts.length == 0 ? Size.full(now) : Size.trial(Integer.parseInt(attempts[0]), now);
        try (EmbeddedPostgres postgres = postgres();
                Connection database = postgres.getPostgresDatabase().getConnection()) {
            System.setProperty("postgres.port", String.valueOf(postgres.getPort()));
            String section;
            try (var server = ServerProcess.onPostgresAsShipped("volume").start()) {
                section = run(size, server, database);
                keep(section, size);
                section += new Rescored(server.url(), database).section();
                keep(section, size);
            }
            System.out.print(section);
        }
    }

    /** On this machine alone, with the memory that configuration.md advises. Durability is not what is measured here. */
    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of(System.getProperty("output"), "postgres").toFile())
                .setDataDirectory(Path.of(System.getProperty("output"), "data"))
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("work_mem", "16MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
    }

    private static String run(Size size, ServerProcess server, Connection database)
            throws IOException, SQLException, InterruptedException {
        one(database, "create extension pg_stat_statements");
        var chance = new Random(SEED);
        var crowd = new Crowd(size, chance);
        var templates = new Templates();
        tell("Played " + templates.count() + " contacts");
        long begin = System.nanoTime();
        var filling = new Filling(size, crowd, templates, chance, database);
        filling.fill(one(database, "select password_hash from person where account = 'supervisor'"));
        long seconds = since(begin);
        tell("Filled in " + seconds + " s");
        begin = System.nanoTime();
        var settings = Map.of("DB_URL", PostgresSession.url(), "DB_USER", "postgres", "DB_PASSWORD", "postgres");
        RebuildCounts.run(settings, System.out, Clock.systemUTC().instant());
        long counting = since(begin);
        tell("Counted in " + counting + " s");
        filling.playOn(Clock.systemUTC().instant());
        var measuring = new Measuring(new Visitors(server.url()), database);
        List<Measured> measured = new ArrayList<>();
        for (Page page : new Pages(size, crowd, templates.scenarios(), chance).all()) {
            measured.add(measuring.measure(page));
            tell(Report.row(measured.get(measured.size() - 1)).strip());
        }
        long rows = Long.parseLong(one(database, "select sum(n_live_tup)::bigint from pg_stat_user_tables"));
        return new Report(
                        size,
                        templates.count(),
                        filling.certificates(),
                        rows,
                        seconds,
                        counting,
                        one(database, "show server_version"),
                        measured)
                .section();
    }

    private static long since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }

    /** Figures of a trial are not kept. */
    private static void keep(String section, Size size) throws IOException {
        if (!size.isFull()) {
            return;
        }
        Path page = Path.of(System.getProperty("page"));
        String[] around = Files.readString(page).split("(?m)^" + Report.HEADING, 2);
        String old = around.length == 1 ? "" : around[1];
        int next = old.indexOf("\n## ");
        String after = next < 0 ? "" : old.substring(next);
        Files.writeString(page, around[0].stripTrailing() + "\n\n" + section + after);
    }

    /** The one value of the first row; empty if the statement gives none. */
    private static String one(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void tell(String text) {
        System.out.println(text);
    }
}
