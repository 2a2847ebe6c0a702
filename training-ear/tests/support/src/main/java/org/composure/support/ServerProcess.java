package org.composure.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.composure.launch.Console;
import org.composure.launch.Ports;
import org.composure.launch.Server;

/** A server of a test's own, with ports, folder and data of its own, that may be killed and started again. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Duration TO_STOP = Duration.ofMinutes(1);

    private static final String OPTIONS = "JDK_JAVA_OPTIONS";

    private final int port = Ports.free();
    private final Server server;
    private Process process;

    private ServerProcess(Path base, Map<String, String> settings) {
        var environment = new HashMap<String, String>();
        // A server that ends in a few minutes earns nothing by being compiled well, and starts a third faster without.
        // The servers that Arquillian starts verify the same classes.
        environment.put(
                OPTIONS,
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
                        + " -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote");
        environment.putAll(settings);
        environment.put("DEMO", "true");
        environment.put("PASSWORD_MEMORY", System.getProperty("password.memory"));
        environment.put("HTTP_PORT", String.valueOf(port));
        environment.put("MANAGEMENT_PORT", String.valueOf(Ports.free()));
        environment.put("DATA_DIR", base.resolve("database").toString());
        server = new Server(Path.of(System.getProperty("server.home")), base, environment);
    }

    /** A server that is not started yet, on an empty H2 database. */
    public static ServerProcess onH2(String name) {
        return prepared(name, Map.of());
    }

    /** A server that is not started yet, on the H2 database that an operator has named, not by its usual address. */
    public static ServerProcess onH2At(String name, String url) {
        return prepared(name, Map.of("DB_URL", url));
    }

    /** A server that is not started yet, on the PostgreSQL of this test run, which all such servers share. */
    public static ServerProcess onPostgres(String name) {
        return prepared(name, postgres());
    }

    /** The same, running as the product runs in a house, to be measured. */
    public static ServerProcess onPostgresAsShipped(String name) {
        var settings = new HashMap<>(postgres());
        settings.put(OPTIONS, "");
        return prepared(name, settings);
    }

    private static Map<String, String> postgres() {
        return Map.of(
                "DB_DRIVER", "postgresql",
                "DB_URL", PostgresSession.url(),
                "DB_USER", "postgres",
                "DB_PASSWORD", "postgres");
    }

    private static ServerProcess prepared(String name, Map<String, String> settings) {
        Path base = Path.of(System.getProperty("output"), "servers", name);
        Path original = Path.of(System.getProperty("server.home"), "standalone");
        try {
            Folders.delete(base);
            Folders.copy(original.resolve("configuration"), base.resolve("configuration"));
            Path deployments = Files.createDirectories(base.resolve("deployments"));
            Files.copy(
                    Path.of(System.getProperty("ear")),
                    deployments.resolve("composure.ear"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServerProcess(base, settings);
    }

    /** Starts the server, for the first time or again, and returns when the product answers. */
    public ServerProcess start() {
        try {
            process = server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var console = Console.of(process);
        if (!Server.awaitAnswer(url().resolve("health"), TO_START, () -> process.isAlive() && !console.failed())) {
            kill();
            throw new AssertionError(
                    "The server did not start. " + console.refusal().orElse("") + " Its log: " + server.log());
        }
        return this;
    }

    /** Ends the process as a power cut would: nothing in it is asked. Returns when it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Path log() {
        return server.log();
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        try {
            Server.stop(process, TO_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
