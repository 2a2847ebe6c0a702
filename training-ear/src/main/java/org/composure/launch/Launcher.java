package org.composure.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** The one command: starts the product in the foreground, says how to use it, and stops it with Ctrl-C. */
public final class Launcher {

    private static final Duration TO_START = Duration.ofMinutes(5);
    private static final Duration TO_STOP = Duration.ofSeconds(30);
    private static final String FACTORY_ADDRESS = "127.0.0.1";

    private final PrintStream out;
    private final Map<String, String> environment;
    private final AtomicBoolean stopping = new AtomicBoolean();

    Launcher(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    /** The arguments are the server's folder and the folder for data when DATA_DIR names none. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var launcher = new Launcher(System.out, System.getenv());
        int result = launcher.run(Path.of(arguments[0]), Path.of(arguments[1]));
        if (result != 0 && !launcher.stopping.get()) {
            System.exit(result);
        }
    }

    int run(Path home, Path usualData) throws IOException, InterruptedException {
        int port = Integer.parseInt(environment.getOrDefault("HTTP_PORT", "8080"));
        String address = environment.getOrDefault("BIND_ADDRESS", FACTORY_ADDRESS);
        if (Ports.taken(address, port)) {
            return refuse("Port " + port + " is taken. Stop what uses it, or choose another: HTTP_PORT=" + (port + 1)
                    + " ./mvnw package -Prun");
        }
        Path data = data(usualData);
        var server = new Server(home, home.resolve("standalone"), serverEnvironment(data));
        out.println("Composure is starting; its data is in " + data + ", its log in " + server.log());
        Process process = server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop the server"));
        Console console = Console.of(process);
        URI root = URI.create("http://" + (address.equals("0.0.0.0") ? FACTORY_ADDRESS : address) + ":" + port + "/");
        if (!Server.awaitAnswer(root.resolve("health"), TO_START, () -> process.isAlive() && !console.failed())) {
            return fail(process, console, server);
        }
        welcome(root);
        process.waitFor();
        return stopping.get() ? 0 : fail(process, console, server);
    }

    private Path data(Path usual) throws IOException {
        String chosen = environment.get("DATA_DIR");
        Path data = chosen == null ? usual : Path.of(chosen);
        return Files.createDirectories(data.toAbsolutePath().normalize());
    }

    private Map<String, String> serverEnvironment(Path data) {
        return Map.of(
                "DATA_DIR", data.toString(),
                "DEMO", environment.getOrDefault("DEMO", "true"),
                "DEMO_HISTORY", environment.getOrDefault("DEMO_HISTORY", "true"),
                "MANAGEMENT_PORT", environment.getOrDefault("MANAGEMENT_PORT", String.valueOf(Ports.free())));
    }

    private int refuse(String sentence) {
        out.println(sentence);
        return 1;
    }

    private int fail(Process process, Console console, Server server) throws InterruptedException {
        if (stopping.get()) {
            return 1;
        }
        console.refusal()
                .ifPresentOrElse(out::println, () -> console.lastLines(15).forEach(out::println));
        Server.stop(process, TO_STOP);
        return refuse("Composure could not start, or ended by itself. The whole story is in " + server.log());
    }

    private void welcome(URI root) {
        out.println();
        out.println("Composure answers at " + root);
        if (Boolean.parseBoolean(environment.getOrDefault("DEMO", "true"))) {
            out.println("Demo accounts, each with the password composure-demo:");
            out.println("  trainee      practises and reads the debriefs");
            out.println("  supervisor   looks after a team");
            out.println("  hr           looks after certificates");
            out.println("  admin        looks after accounts");
            if (Boolean.parseBoolean(environment.getOrDefault("DEMO_HISTORY", "true"))) {
                out.println("Within a minute of the first start, twenty people have three months of practice.");
            }
        }
        out.println("Ctrl-C stops it.");
        out.flush();
    }

    private void stop(Process process) {
        stopping.set(true);
        if (!process.isAlive()) {
            return;
        }
        try {
            Server.stop(process, TO_STOP);
            out.println("Composure has stopped. Its data stays where it is.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
