package org.composure.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * One process of the application server.
 *
 * @param home the installation, which any number of processes share
 * @param base the folder of this process: configuration, deployments, log
 * @param environment what this process gets in addition to the environment of its parent
 */
public record Server(Path home, Path base, Map<String, String> environment) {

    private static final Duration ONE_REQUEST = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    public Server {
        environment = Map.copyOf(environment);
    }

    /** Starts the process itself, without a shell between, so that a signal reaches it and none is left behind. */
    public Process start() throws IOException {
        var command = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .addJavaOption("-Xmx768m")
                .addJavaOption("-Djava.net.preferIPv4Stack=true");
        var builder = new ProcessBuilder(command.build()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    public Path log() {
        return base.resolve("log").resolve("server.log");
    }

    /** Waits until the product answers. False as soon as it cannot any more: the process ended, or time is up. */
    public static boolean awaitAnswer(URI health, Duration patience, BooleanSupplier hopeful) {
        var client = HttpClient.newBuilder().connectTimeout(ONE_REQUEST).build();
        var deadline = System.nanoTime() + patience.toNanos();
        while (hopeful.getAsBoolean() && System.nanoTime() < deadline) {
            if (answers(client, health)) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** Asks the process to end, and ends it when it does not. */
    public static void stop(Process process, Duration patience) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static boolean answers(HttpClient client, URI health) {
        var request = HttpRequest.newBuilder(health).timeout(ONE_REQUEST).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
