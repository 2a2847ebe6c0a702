package org.composure.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Runs PostgreSQL for as long as the tests of a process run, when these have a port for it. */
public class PostgresSession implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    /** The address of the running database; user and password are both {@code postgres}. */
    public static String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres";
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (port() == null) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPort(Integer.parseInt(port()))
                    .setOverrideWorkingDirectory(
                            Path.of(System.getProperty("output"), "postgres").toFile())
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String port() {
        return System.getProperty("postgres.port");
    }
}
